#!/usr/bin/env bash
# Derives the basemap: derive.sh [WORK]. WORK keeps what can be thrown away; README.md says what has to be installed.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=${1:-$(mktemp -d)}
mkdir -p "$work"
rm -f "$work"/{rivers,ocean}.json
natural_earth=${NATURAL_EARTH:-/usr/share/magics/10m}

# Half a degree wider than the sheet, so that nothing ends short of its edge.
ogr2ogr -f GeoJSON "$work/rivers.json" -clipsrc 37.5 29.5 112.5 62.5 "$natural_earth/ne_10m_rivers_lake_centerlines.shp"
ogr2ogr -f GeoJSON "$work/ocean.json" -makevalid -clipsrc 37.5 29.5 112.5 62.5 "$natural_earth/ne_10m_ocean.shp"
# GMT leaves a history file where it runs.
(
    cd "$work"
    gmt coast -R37/113/29/63 -Dh -Ir -Ii -M > rivers.txt
    gmt coast -R37/113/29/63 -Dh -W -M > shores.txt
)

python3 "$here/waters.py" "$work" "$here/.."

topography=${TOPOGRAPHY:-$work/node_modules/three-globe/example/img/earth-topology.png}
[ -e "$topography" ] || npm install --prefix "$work" --no-save --ignore-scripts three-globe@2.45.2
images=$here/../../../wwwroot/img
mkdir -p "$images"
"$here/relief.sh" "$topography" "$work" "$images/relief.avif" "$here/../relief.json"
