"""Tints the hillshade as a printed sheet: relief.py WORK WEST SOUTH EAST NORTH BOUNDS."""
import json
import sys
from pathlib import Path

import numpy as np
from osgeo import gdal
from PIL import Image

# Metres and colour: pale paper in the lowlands, sand in the hills, a cooler grey-brown up to the ice.
TINTS = [(200, '#f4ecd8'), (700, '#f0e5cc'), (1500, '#e8d9bd'), (3000, '#dccbb0'), (4500, '#d8ccb6'), (6400, '#ece5d6')]
SHADOW = np.array([92, 78, 70])
LIGHT = np.array([255, 253, 246])
DEPTH, GLOW, RIDGES = 0.6, 0.55, 0.0013
# Shade weaker than this is the 25 m steps of the source showing on the plains, and is quietened.
STILL = 0.06


def read(path):
    return gdal.Open(str(path)).ReadAsArray().astype(float)


def tinted(heights):
    stops = [stop for stop, _ in TINTS]
    colours = [[int(colour[i:i + 2], 16) for i in (1, 3, 5)] for _, colour in TINTS]
    return np.stack([np.interp(heights, stops, [c[band] for c in colours]) for band in range(3)], axis=-1)


def ridges(heights):
    """How far a spot stands above its surroundings: a square root of the Laplacian, which draws crests and valley floors at every scale."""
    rows, columns = heights.shape
    mirrored = np.block([[heights, heights[:, ::-1]], [heights[::-1], heights[::-1, ::-1]]])
    y, x = np.meshgrid(np.fft.fftfreq(2 * rows), np.fft.rfftfreq(2 * columns), indexing='ij')
    frequency = np.hypot(x, y)
    response = frequency ** 0.5 * np.exp(-(frequency / 0.14) ** 2)
    return np.fft.irfft2(np.fft.rfft2(mirrored) * response, mirrored.shape)[:rows, :columns]


def main():
    work = Path(sys.argv[1])
    heights = read(work / 'heights.tif')
    soft, lit = read(work / 'soft.tif'), read(work / 'lit.tif')
    shade = sum(weight * (layer / np.median(layer[heights < 300]) - 1) for weight, layer in ((.5, soft), (.5, lit)))
    # The factor lifts hills of about 600 m, the Ural and the Ulytau, which would not show beside the Tian Shan.
    shade = (shade + RIDGES * ridges(heights)) * (1 + 1.4 * np.exp(-((heights - 600) / 350) ** 2))
    shade = np.tanh(1.7 * shade * shade ** 2 / (shade ** 2 + STILL ** 2))
    dark, bright = np.clip(-shade, 0, 1)[..., None] * DEPTH, np.clip(shade, 0, 1)[..., None] * GLOW
    sheet = tinted(heights)
    sheet = sheet * (1 - dark) + SHADOW * dark
    sheet = sheet * (1 - bright) + LIGHT * bright
    Image.fromarray(np.clip(sheet + .5, 0, 255).astype('uint8')).save(work / 'relief.png')
    height, width = heights.shape
    bounds = {'bounds': [float(a) for a in sys.argv[2:6]], 'width': width, 'height': height, 'crs': 'EPSG:3857'}
    Path(sys.argv[6]).write_text(json.dumps(bounds) + '\n')


main()
