"""Derives rivers.geojson, lakes.geojson and coast.geojson from the dumps in a work folder: waters.py WORK OUT."""
import json
import sys
from pathlib import Path

from shapely.geometry import LineString, Point, Polygon, box, shape
from shapely.geometry.polygon import orient
from shapely.ops import polygonize, unary_union

from geo import Network, distance, drawn, read_geojson, read_gmt, rounded_ring, without_crossings

HERE = Path(__file__).parent
BOUNDS = box(38, 30, 112, 62)
TOLERANCE = 0.01
SMALLEST_ISLAND = 0.004
SOURCES = {'ne': 'natural-earth-10m', 'wdb': 'gshhg-wdbii', 'gshhg': 'gshhg', None: 'editorial'}


def simplified(geometry, tolerance=TOLERANCE):
    """Simplified as far as it stays simple: a river must not cross itself."""
    while tolerance > 0.0005:
        line = geometry.simplify(tolerance)
        if line.is_simple:
            return line
        tolerance /= 2
    return geometry


def largest(geometry):
    return max(getattr(geometry, 'geoms', [geometry]), key=lambda part: (part.area, part.length))


def derive_lakes(work):
    faces = list(polygonize(unary_union([LineString(line) for line in read_gmt(work / 'shores.txt')])))
    lakes = {}
    for spec in json.loads((HERE / 'lakes.spec.json').read_text()):
        if 'ring' in spec:
            polygon = Polygon(rounded_ring(spec['ring']))
        else:
            inside = [face for face in faces if face.contains(Point(spec['at']))]
            if not inside:
                print(f"lake {spec['id']}: nothing at {spec['at']}")
                continue
            polygon = min(inside, key=lambda face: face.area)
        polygon = Polygon(polygon.exterior, [hole for hole in polygon.interiors if Polygon(hole).area > SMALLEST_ISLAND])
        polygon = polygon.simplify(TOLERANCE * (1.4 if polygon.area > 1 else 1 if polygon.area > 0.1 else .5)).buffer(0)
        spec['source'] = SOURCES[None] if 'ring' in spec else SOURCES['gshhg']
        lakes[spec['id']] = (spec, largest(polygon))
    return lakes


def derive_rivers(work, lakes):
    networks = {'ne': Network(read_geojson(work / 'rivers.json')), 'wdb': Network(read_gmt(work / 'rivers.txt'))}
    specs = json.loads((HERE / 'rivers.spec.json').read_text())
    rivers = {}
    for spec in specs:
        if 'line' in spec:
            course, off = drawn(spec['line']), 0
        else:
            course, off = networks[spec['from'][0]].course(spec['via'])
            course += spec.get('then', [])
        gap = max(distance(a, b) for a, b in zip(course, course[1:]))
        if off > 0.15 or gap > 0.3:
            print(f"river {spec['id']}: a point is {off:.2f}° off the course, longest step {gap:.2f}°")
        spec['source'] = SOURCES[spec['from'][0]] if 'from' in spec else SOURCES[None]
        line = LineString(without_crossings(list(LineString(course).simplify(0.002).coords)))
        line = line if line.within(BOUNDS) else largest(line.intersection(BOUNDS))
        if 'into' in spec:
            line = ended_at(line, lakes[spec['into']][1].exterior, spec['id'])
        rivers[spec['id']] = line
    for spec in specs:
        rivers[spec['id']] = simplified(rivers[spec['id']])
    for spec in specs:
        if 'joins' in spec:
            line = ended_at(rivers[spec['id']], rivers[spec['joins']], spec['id'])
            rivers[spec['id']] = line
            rivers[spec['joins']] = with_vertex(rivers[spec['joins']], line.coords[-1])
        if 'into' in spec:
            lake, polygon = lakes[spec['into']]
            polygon = Polygon(with_vertex(polygon.exterior, rivers[spec['id']].coords[-1]), polygon.interiors)
            lakes[spec['into']] = (lake, polygon)
    return [(spec, rivers[spec['id']]) for spec in specs]


def ended_at(line, shore, name):
    """The line cut where it first meets the shore in its last fifth, or drawn on to the nearest point of it."""
    coords = list(line.coords)
    first = int(len(coords) * .8) if len(coords) > 20 else len(coords) // 2
    for i in range(first, len(coords) - 1):
        meets = LineString(coords[i:i + 2]).intersection(shore)
        if not meets.is_empty:
            point = min(getattr(meets, 'geoms', [meets]), key=lambda p: distance(p.coords[0], coords[i]))
            return LineString(coords[:i + 1] + [rounded(point.coords[0])])
    last = shore.interpolate(shore.project(Point(coords[-1]))).coords[0]
    if distance(last, coords[-1]) > 0.06:
        print(f'river {name}: drawn on by {distance(last, coords[-1]):.2f}° to {rounded(last)}')
    return LineString(coords + [rounded(last)]) if rounded(last) != rounded(coords[-1]) else line


def with_vertex(line, point):
    """The line with one more vertex, so that what joins it there shares it exactly."""
    coords = list(line.coords)
    if point in coords:
        return line
    nearest = min(range(len(coords) - 1), key=lambda i: LineString(coords[i:i + 2]).distance(Point(point)))
    return type(line)(coords[:nearest + 1] + [point] + coords[nearest + 1:])


def derive_coast(work):
    seas = []
    for spec in json.loads((HERE / 'coast.spec.json').read_text()):
        for feature in json.loads((work / 'ocean.json').read_text())['features']:
            geometry = shape(feature['geometry']).intersection(BOUNDS)
            for part in getattr(geometry, 'geoms', [geometry]):
                if part.contains(Point(spec['at'])):
                    spec['source'] = SOURCES['ne']
                    seas.append((spec, Polygon(part.exterior).simplify(TOLERANCE)))
    return seas


def rounded(point):
    return round(point[0], 4), round(point[1], 4)


def coordinates(geometry):
    if geometry.geom_type == 'Polygon':
        geometry = orient(geometry, 1)
        return [coordinates(ring) for ring in [geometry.exterior, *geometry.interiors]]
    points = []
    for point in geometry.coords:
        if not points or rounded(point) != points[-1]:
            points.append(rounded(point))
    return points


def write(path, items):
    rows = []
    for spec, geometry in items:
        properties = {'id': spec['id'], 'name': {k: spec[k] for k in ('en', 'kk', 'ru')}, 'rank': spec['rank'], 'source': spec['source']}
        row = {'type': 'Feature', 'id': spec['id'], 'properties': properties, 'geometry': {'type': geometry.geom_type, 'coordinates': coordinates(geometry)}}
        rows.append(json.dumps(row, ensure_ascii=False, separators=(',', ':')))
    path.write_text('{"type":"FeatureCollection","features":[\n' + ',\n'.join(rows) + '\n]}\n')
    print(f'{path.name}: {len(rows)} features, {path.stat().st_size} bytes')


def main():
    work, out = Path(sys.argv[1]), Path(sys.argv[2])
    lakes = derive_lakes(work)
    write(out / 'rivers.geojson', derive_rivers(work, lakes))
    write(out / 'lakes.geojson', lakes.values())
    write(out / 'coast.geojson', derive_coast(work))


main()
