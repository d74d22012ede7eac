"""Draws every SVG of a folder with four renderers and compares the pictures.

Usage: renderers.py [--keep FOLDER] [FOLDER]

The renderers are librsvg, Chromium, CairoSVG and resvg. Each draws at 200 dots
to the inch at the size the file states; no picture is stretched to fit another.
Ends with 1 where two of them agree less than ``LEAST``.
"""

import argparse
import concurrent.futures
import io
import itertools
import math
import pathlib
import re
import subprocess
import sys
import tempfile

import cairosvg
import numpy
import resvg_py
from PIL import Image

LEAST = 0.97
RESOLUTION = 200
# CSS holds an inch to be 96 pixels.
SCALE = RESOLUTION / 96
MAPS = pathlib.Path(__file__).resolve().parent.parent / "Output"


def main():
    parser = argparse.ArgumentParser(
        prog="compare-renderers",
        description="Draw every SVG of a folder with four renderers and compare the pictures.",
    )
    parser.add_argument(
        "folder", nargs="?", default=MAPS, type=pathlib.Path, help="(default: Output/)"
    )
    parser.add_argument(
        "--keep",
        metavar="FOLDER",
        type=pathlib.Path,
        help="keep the pictures there, and where they differ",
    )
    options = parser.parse_args()
    files = sorted(options.folder.glob("*.svg"))
    if not files:
        sys.exit(f"There is no SVG in {options.folder}.")
    if options.keep:
        options.keep.mkdir(parents=True, exist_ok=True)

    print_row("", [f"{a}-{b}" for a, b in PAIRS] + ["least"])
    columns = []
    with concurrent.futures.ProcessPoolExecutor() as pool:
        for file, row in zip(files, pool.map(compare, files, itertools.repeat(options.keep))):
            print_row(file.stem, [*row, min(row)])
            columns.append(row)
    least = [min(column) for column in zip(*columns)]
    print_row("least", [*least, min(least)])
    if min(least) < LEAST:
        sys.exit(f"Renderers agree less than {LEAST}.")


def print_row(name, cells):
    """Prints a line of the table. Similarities are rounded down, so that none
    seems to reach what it does not."""
    texts = [
        cell if isinstance(cell, str) else f"{math.floor(cell * 1e4) / 1e4:.4f}" for cell in cells
    ]
    print(f"{name:<28}" + "".join(f"{text:>19}" for text in texts), flush=True)


def compare(file, keep):
    """The similarity of each pair of renderers, in the order of ``PAIRS``."""
    size = exact_size(file)
    pictures = {name: ready(draw(file, size), size, name) for name, draw in RENDERERS.items()}
    greys = {name: Moments(luminance(picture)) for name, picture in pictures.items()}
    maps = {pair: similarity(greys[pair[0]], greys[pair[1]]) for pair in PAIRS}
    if keep:
        for name, picture in pictures.items():
            picture.save(keep / f"{file.stem}-{name}.png")
        worst = numpy.minimum.reduce(list(maps.values())).clip(0, 1)
        Image.fromarray((worst * 255).astype(numpy.uint8)).save(
            keep / f"{file.stem}-difference.png"
        )
    return [float(maps[pair].mean()) for pair in PAIRS]


# --- The size -----------------------------------------------------------------


def exact_size(file):
    """The width and height that a file states, in pixels, not rounded to whole ones."""
    root = re.search(r"<svg\b[^>]*>", file.read_text(encoding="utf-8"))
    sides = [
        root and re.search(rf'\s{side}="([0-9.]+)mm"', root.group())
        for side in ("width", "height")
    ]
    if not all(sides):
        sys.exit(f"{file} does not state its size in millimetres.")
    # Six decimals, so that a whole number of pixels stays one.
    return tuple(round(float(side.group(1)) / 25.4 * RESOLUTION, 6) for side in sides)


def ready(picture, size, name):
    """A picture on white, cut to the whole pixels that every renderer has.

    Where the size is no whole number some renderers round it and some take the
    next; a picture further off is of another size.
    """
    if any(abs(drawn - exact) > 1 for drawn, exact in zip(picture.size, size)):
        sys.exit(f"{name} has drawn {picture.size} pixels for a sheet of {size}.")
    picture = picture.convert("RGBA")
    paper = Image.new("RGBA", picture.size, "white")
    return Image.alpha_composite(paper, picture).convert("RGB").crop((0, 0, *map(math.floor, size)))


# --- The renderers ------------------------------------------------------------


def librsvg(file, size):
    command = ["rsvg-convert", f"--dpi-x={RESOLUTION}", f"--dpi-y={RESOLUTION}", file]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE)
    return decoded(done.stdout)


def chromium(file, size):
    # The window is measured in CSS pixels; what it has beyond the sheet is cut.
    width, height = (math.ceil(side / SCALE) for side in size)
    with tempfile.TemporaryDirectory() as folder:
        picture = pathlib.Path(folder, "screenshot.png")
        subprocess.run(
            [
                "chromium",
                "--headless",
                "--no-sandbox",  # It will not run as root otherwise.
                "--disable-gpu",
                "--hide-scrollbars",
                "--force-color-profile=srgb",
                f"--user-data-dir={folder}/profile",
                f"--force-device-scale-factor={SCALE}",
                f"--window-size={width},{height}",
                f"--screenshot={picture}",
                file.resolve().as_uri(),
            ],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        screen = decoded(picture.read_bytes())
    return screen.crop((0, 0, *map(round, size)))


def cairo(file, size):
    return decoded(cairosvg.svg2png(url=str(file), scale=SCALE))


def resvg(file, size):
    # Without a resolution it knows no millimetres.
    return decoded(bytes(resvg_py.svg_to_bytes(svg_path=str(file), dpi=RESOLUTION)))


def decoded(data):
    picture = Image.open(io.BytesIO(data))
    picture.load()
    return picture


RENDERERS = {"librsvg": librsvg, "Chromium": chromium, "CairoSVG": cairo, "resvg": resvg}
PAIRS = list(itertools.combinations(RENDERERS, 2))


# --- The similarity -----------------------------------------------------------
#
# Z. Wang, A. C. Bovik, H. R. Sheikh, E. P. Simoncelli: Image quality assessment:
# from error visibility to structural similarity. IEEE Transactions on Image
# Processing 13 (2004), 600-612. With their constants: a Gaussian window of 11
# by 11 pixels and 1.5 pixels of deviation, K1 = 0.01, K2 = 0.03; of the windows
# that lie within the picture, at full size.

RANGE = 255
C1, C2 = (0.01 * RANGE) ** 2, (0.03 * RANGE) ** 2
WINDOW = numpy.exp(-((numpy.arange(11) - 5) ** 2) / (2 * 1.5**2))
WINDOW /= WINDOW.sum()


def luminance(picture):
    """The grey values of a picture (ITU-R BT.601), from 0 to 255."""
    return numpy.asarray(picture, dtype=float) @ (0.299, 0.587, 0.114)


class Moments:
    """A grey picture, with the mean and variance of each window."""

    def __init__(self, grey):
        self.grey = grey
        self.mean = blurred(grey)
        self.variance = blurred(grey * grey) - self.mean**2


def similarity(a, b):
    """The structural similarity of each window of two pictures, at most 1."""
    product = a.mean * b.mean
    covariance = blurred(a.grey * b.grey) - product
    return ((2 * product + C1) * (2 * covariance + C2)) / (
        (a.mean**2 + b.mean**2 + C1) * (a.variance + b.variance + C2)
    )


def blurred(values):
    """The weighted mean of each window that lies within the picture."""
    for axis in (0, 1):
        length = values.shape[axis] - len(WINDOW) + 1
        values = sum(
            weight * values.take(range(start, start + length), axis)
            for start, weight in enumerate(WINDOW)
        )
    return values


if __name__ == "__main__":
    main()
