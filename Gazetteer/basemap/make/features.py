"""Gives the features of a layer their ids, names and times.

Usage: features.py LAYER CUT.json GOAL.geojson

The shapefiles come without their attribute tables, so a feature is known by
where it lies. Only features named here get a name.
"""

import json
import sys

# Point inside, name, first year it held water where that is later than 1930.
LAKES = [
    ((45.35, 40.35), "lake-sevan", "Lake Sevan", None),
    ((46.75, 40.90), "mingachevir-reservoir", "Mingachevir reservoir", "1953"),
    ((45.45, 37.65), "lake-urmia", "Lake Urmia", None),
    ((43.00, 38.60), "lake-van", "Lake Van", None),
]
SEAS = [
    ((46.4, 36.0, 55.5, 47.5), "caspian-sea", "Caspian Sea"),
    ((27.0, 40.0, 42.0, 47.5), "black-sea", "Black Sea"),
]
DIGITS = 4
# The boundaries of the South Caucasus, the only ones the locator shows.
SOUTH_CAUCASUS = (40.5, 37.5, 50.0, 44.0)
# In square degrees: what would be a dot on the locator.
LOCATOR_LEAST_AREA = 0.02


def parts_of(geometry):
    """The single polygons or lines of a geometry, each as a list of rings or of one line."""
    if geometry is None:
        return []
    kind = geometry["type"]
    if kind == "GeometryCollection":
        return [part for inner in geometry["geometries"] for part in parts_of(inner)]
    coordinates = geometry["coordinates"]
    return {
        "Polygon": lambda: [coordinates],
        "MultiPolygon": lambda: coordinates,
        "LineString": lambda: [[coordinates]],
        "MultiLineString": lambda: [[line] for line in coordinates],
    }.get(kind, lambda: [])()


def signed_area(ring):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:])) / 2


def holds(ring, point):
    inside = False
    for (ax, ay), (bx, by) in zip(ring, ring[1:]):
        if (ay > point[1]) != (by > point[1]):
            if point[0] < ax + (point[1] - ay) / (by - ay) * (bx - ax):
                inside = not inside
    return inside


def rounded(ring):
    points = []
    for x, y in ring:
        point = [round(x, DIGITS), round(y, DIGITS)]
        if not points or points[-1] != point:
            points.append(point)
    return points


def turned(rings):
    """Outer rings counterclockwise, holes clockwise (RFC 7946)."""
    return [r if (signed_area(r) > 0) == (i == 0) else r[::-1] for i, r in enumerate(rings)]


def is_mostly_in(box, line):
    west, south, east, north = box
    return sum(west <= x <= east and south <= y <= north for x, y in line) * 2 > len(line)


def sea_of(ring):
    for box, identifier, name in SEAS:
        if is_mostly_in(box, ring):
            return identifier, {"name": name}
    return None, {}


def lake_of(rings):
    for point, identifier, name, start in LAKES:
        if holds(rings[0], point):
            return identifier, {"name": name, **({"from": start} if start else {})}
    return None, {}


def describe(layer, rings):
    if layer.endswith("lakes"):
        return lake_of(rings)
    if layer.endswith("coastline") or layer.endswith("ocean"):
        return sea_of(rings[0])
    # Present-day lines, not those of 1930.
    return None, {"era": "present"}


def is_kept(layer, rings):
    if not layer.startswith("locator"):
        return True
    if layer == "locator-lakes":
        # Reservoirs whose years we have not checked must not come in.
        return lake_of(rings)[0] is not None
    if layer == "locator-boundaries":
        return is_mostly_in(SOUTH_CAUCASUS, rings[0])
    closed = rings[0][0] == rings[0][-1]
    return not closed or abs(signed_area(rings[0])) >= LOCATOR_LEAST_AREA


def merged(lines):
    """The lines joined end to end wherever just two meet, so that dashes run on."""
    lines = [line for line in lines if len(line) > 1]
    ends = {}
    for index, line in enumerate(lines):
        for point in (line[0], line[-1]):
            ends.setdefault(tuple(point), []).append(index)
    done = set()
    result = []

    def grow(line):
        while line[0] != line[-1]:
            others = [i for i in ends[tuple(line[-1])] if i not in done]
            if len(ends[tuple(line[-1])]) != 2 or not others:
                return line
            done.add(others[0])
            other = lines[others[0]]
            line = line + (other if other[0] == line[-1] else other[::-1])[1:]
        return line

    for index, line in enumerate(lines):
        if index not in done:
            done.add(index)
            result.append(grow(grow(line)[::-1])[::-1])
    return result


def features(layer, collection):
    is_area = layer.endswith(("ocean", "lakes"))
    counts = {}
    parts = [part for f in collection["features"] for part in parts_of(f["geometry"])]
    parts = [[rounded(ring) for ring in part] for part in parts]
    if not is_area:
        parts = [[line] for line in merged([part[0] for part in parts])]
    for part in parts:
        rings = [ring for ring in part if len(ring) > (3 if is_area else 1)]
        if not rings or not is_kept(layer, rings):
            continue
        rings = turned(rings) if is_area else rings
        key, properties = describe(layer, rings)
        if not layer.endswith("lakes"):
            stem = f"{layer}-{key}" if key else layer
            counts[stem] = counts.get(stem, 0) + 1
            key = f"{stem}-{counts[stem]}"
        elif key is None:
            raise SystemExit(f"a lake without a name, near {rings[0][0]}")
        yield {
            "type": "Feature", "id": key, "properties": properties,
            "geometry": {
                "type": "Polygon" if is_area else "LineString",
                "coordinates": rings if is_area else rings[0],
            },
        }


def main():
    layer, source, goal = sys.argv[1:]
    with open(source, encoding="utf-8") as file:
        collection = json.load(file)
    lines = [
        json.dumps(feature, ensure_ascii=False, separators=(",", ":"))
        for feature in features(layer, collection)
    ]
    with open(goal, "w", encoding="utf-8", newline="\n") as file:
        file.write('{"type":"FeatureCollection","features":[\n' + ",\n".join(lines) + "\n]}\n")


main()
