#!/usr/bin/env bash
# Derives the shaded relief: relief.sh TOPOGRAPHY WORK IMAGE BOUNDS. TOPOGRAPHY is the grey world image in plate carrée.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
topography=$1 work=$2 image=$3 bounds=$4
west=38 south=30 east=112 north=62

# White is about 6,400 m.
gdal_translate -q -of GTiff -ot Float32 -scale 0 255 0 6400 -a_srs EPSG:4326 -a_ullr -180 90 180 -90 "$topography" "$work/world.tif"
gdalwarp -q -overwrite -t_srs EPSG:3857 -te_srs EPSG:4326 -te "$west" "$south" "$east" "$north" -ts 1840 0 -r cubicspline "$work/world.tif" "$work/heights.tif"
gdaldem hillshade -q -multidirectional -compute_edges -z 16 "$work/heights.tif" "$work/soft.tif"
gdaldem hillshade -q -az 320 -alt 50 -compute_edges -z 14 "$work/heights.tif" "$work/lit.tif"
python3 "$here/relief.py" "$work" "$west" "$south" "$east" "$north" "$bounds"
# Ten bits a colour: the soft tints would show steps with eight.
avifenc -s 0 -d 10 -y 420 --min 14 --max 14 "$work/relief.png" "$image" > /dev/null
