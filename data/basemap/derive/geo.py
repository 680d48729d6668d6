"""Reading the two sources, and finding a river's course through them."""
import heapq
import json
import math
import random
from collections import defaultdict

from shapely.geometry import LineString, shape


def read_gmt(path):
    """Lines of a `gmt coast -M` dump."""
    lines, line = [], []
    with open(path) as file:
        for row in file:
            if row.startswith('>'):
                line = []
                lines.append(line)
            else:
                lon, lat = map(float, row.split())
                line.append((round(lon, 4), round(lat, 4)))
    return [line for line in lines if len(line) > 1]


def read_geojson(path):
    """Lines of a GeoJSON file of LineStrings and MultiLineStrings."""
    lines = []
    with open(path) as file:
        for feature in json.load(file)['features']:
            geometry = shape(feature['geometry'])
            for part in getattr(geometry, 'geoms', [geometry]):
                lines.append([(round(x, 4), round(y, 4)) for x, y in part.coords])
    return lines


def distance(a, b):
    """Degrees, with longitude shrunk for the latitude: enough to compare."""
    return math.hypot((a[0] - b[0]) * math.cos(math.radians((a[1] + b[1]) / 2)), a[1] - b[1])


class Network:
    """The vertices of all lines of a source, with a step between neighbours. Loose ends closer than `GAP` to another vertex are bridged, at a price."""

    GAP = 0.12
    PRICE = 6

    def __init__(self, lines):
        self.steps = defaultdict(dict)
        for line in lines:
            for a, b in zip(line, line[1:]):
                if a != b:
                    self.steps[a][b] = self.steps[b][a] = distance(a, b)
        self._bridge()

    def _bridge(self):
        cells = defaultdict(list)
        for vertex in self.steps:
            cells[self._cell(vertex)].append(vertex)
        for end in [v for v, near in self.steps.items() if len(near) == 1]:
            x, y = self._cell(end)
            for cell in ((x + i, y + j) for i in (-1, 0, 1) for j in (-1, 0, 1)):
                for other in cells[cell]:
                    if other != end and other not in self.steps[end] and distance(end, other) < self.GAP:
                        self.steps[end][other] = self.steps[other][end] = self.PRICE * distance(end, other)

    def _cell(self, vertex):
        return int(vertex[0] // (2 * self.GAP)), int(vertex[1] // (2 * self.GAP))

    def course(self, via):
        """The vertices from the first point to the last, through the vertices nearest to the points between. Also how far the farthest of those was."""
        stops = [min(self.steps, key=lambda v: distance(v, point)) for point in via]
        off = max(distance(stop, point) for stop, point in zip(stops, via))
        line = [stops[0]]
        for start, goal in zip(stops, stops[1:]):
            line += self._shortest(start, goal)[1:]
        return without_loops(line), off

    def _shortest(self, start, goal):
        best, came, queue = {start: 0.0}, {}, [(0.0, start)]
        while queue:
            cost, vertex = heapq.heappop(queue)
            if vertex == goal:
                path = [goal]
                while path[-1] != start:
                    path.append(came[path[-1]])
                return path[::-1]
            if cost > best[vertex]:
                continue
            for other, step in self.steps[vertex].items():
                if cost + step < best.get(other, math.inf):
                    best[other], came[other] = cost + step, vertex
                    heapq.heappush(queue, (cost + step, other))
        raise ValueError(f'no course from {start} to {goal}')


def without_loops(line):
    """Drops the detours a course makes when a point it must pass lies on a side arm."""
    out, seen = [], {}
    for vertex in line:
        if vertex in seen:
            del out[seen[vertex] + 1:]
            seen = {v: i for i, v in enumerate(out)}
        else:
            seen[vertex] = len(out)
            out.append(vertex)
    return out


def without_crossings(line):
    """Cuts off the loops of a line that crosses itself, as old river arms make it do."""
    if LineString(line).is_simple:
        return line
    out = []
    for vertex in line:
        out.append(vertex)
        if len(out) < 4:
            continue
        step = LineString(out[-2:])
        for i in range(max(0, len(out) - 400), len(out) - 3):
            (ax, ay), (bx, by) = out[i:i + 2]
            if max(ax, bx) < min(out[-1][0], out[-2][0]) or min(ax, bx) > max(out[-1][0], out[-2][0]):
                continue
            meets = LineString([(ax, ay), (bx, by)]).intersection(step)
            if not meets.is_empty:
                out[i + 1:-1] = [meets.coords[0]]
                break
    return out


def drawn(line):
    """A course known by a few points only, made to look like a river: rounded corners and a slight, always equal, unrest of about 2 km."""
    for _ in range(2):
        cut = [line[0]]
        for (ax, ay), (bx, by) in zip(line, line[1:]):
            cut += [(.75 * ax + .25 * bx, .75 * ay + .25 * by), (.25 * ax + .75 * bx, .25 * ay + .75 * by)]
        line = cut + [line[-1]]
    chance = random.Random(len(line))
    length = LineString(line).length
    steps = max(2, round(length / 0.05))
    points = [LineString(line).interpolate(i / steps, normalized=True) for i in range(steps + 1)]
    inner = [(p.x + chance.uniform(-.028, .028), p.y + chance.uniform(-.02, .02)) for p in points[1:-1]]
    return [line[0], *inner, line[-1]]


def rounded_ring(ring):
    """A closed ring with its corners cut twice (Chaikin)."""
    for _ in range(2):
        ring = [p for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1]) for p in ((.75 * ax + .25 * bx, .75 * ay + .25 * by), (.25 * ax + .75 * bx, .25 * ay + .75 * by))]
    return ring
