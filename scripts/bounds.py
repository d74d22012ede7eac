"""Feeds inputs as large as they may be, and larger, to the program, and prints
how each run ended, how long it took, and the most memory it held.

Usage: python3 scripts/bounds.py PROGRAM
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time

REPOSITORY = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROGRAM = os.path.abspath(sys.argv[1])
# What no input may make the program exceed.
MOST_MEGABYTES = 1000
MOST_SECONDS = 60


def measure(arguments, folder):
    """The code, seconds and megabytes of a run, and what it said first."""
    log = os.path.join(folder, "log.txt")
    with open(log, "wb") as errors:
        begun = time.monotonic()
        process = subprocess.Popen(
            [PROGRAM, *arguments], cwd=folder, stdout=subprocess.DEVNULL, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    with open(log, encoding="utf-8", errors="replace") as text:
        first = text.readline().strip()
    os.remove(log)
    return process.returncode, seconds, usage.ru_maxrss / 1024, first


def project(folder):
    """A project of its own."""
    shutil.copytree(
        os.path.join(REPOSITORY, "Gazetteer"), os.path.join(folder, "Gazetteer"),
        ignore=shutil.ignore_patterns("gazetteer.gpkg*"))
    return os.path.join(folder, "Gazetteer")


def places(gazetteer, text):
    """A file of places with a text before its end."""
    path = os.path.join(gazetteer, "places", "ganja.xml")
    with open(path, encoding="utf-8") as file:
        whole = file.read()
    with open(path, "w", encoding="utf-8") as file:
        file.write(whole.replace("</listPlace>", text + "</listPlace>"))


def remarks(megabytes):
    """Comments of 1 MiB; libxml2 refuses one of more than 10."""
    return ("<!-- " + "x" * (1 << 20) + " -->\n") * megabytes


def village(number):
    return (
        f'<place xml:id="v{number}" type="village" cert="high"><head>V {number}</head>'
        f'<placeName type="preferred" xml:lang="en">V {number}</placeName>'
        '<location type="point" cert="high" source="bibl:own-estimate"><geo>40.6 46.3</geo>'
        "</location></place>\n")


def table(folder, rows):
    with open(os.path.join(folder, "list.csv"), "w", encoding="utf-8") as file:
        file.write("id,name,lon,lat\n")
        file.writelines(f"{row},Village {row},46.5,39.5\n" for row in range(rows))


def record(folder, size):
    with open(os.path.join(folder, "list.geojson"), "w", encoding="utf-8") as file:
        file.write('{"type":"FeatureCollection","features":[{"type":"Feature","properties":')
        file.write('{"name":"' + "x" * size + '"},"geometry":')
        file.write('{"type":"Point","coordinates":[46.5,39.5]}}]}')


def text(folder, piece, megabytes):
    """A text of a piece said again and again."""
    with open(os.path.join(folder, "text.txt"), "wb") as file:
        once = piece.encode() * ((1 << 20) // len(piece.encode()))
        for _ in range(megabytes):
            file.write(once)


def line(folder, size):
    """One line of a text; whatever follows the first of it is empty."""
    with open(os.path.join(folder, "text.txt"), "wb") as file:
        file.write(b"In Goris ")
        file.truncate(size)


def torn(folder):
    with open(os.path.join(folder, "text.txt"), "wb") as file:
        file.write(b"In Goris\n" * 1_000_000 + b"\xff")


def tags(folder):
    with open(os.path.join(folder, "text.html"), "w", encoding="utf-8") as file:
        file.write("<div>" * 10_000 + "In Goris" + "</div>" * 10_000)


# As many names and claims as a text can have, in several languages.
DENSE = """In November 1930 two communists were killed in Shusha, Ganja and Goris.

Qubadlıda kolxoz sədri öldürüldü, Şuşada anbar yandırıldı.

В Шуше и Гяндже вспыхнуло восстание.

"""


def tile(folder):
    with open(os.path.join(folder, "N39E046.hgt"), "wb") as file:
        file.write(bytes(3601 * 3601 * 2))


def bomb(gazetteer):
    names = [f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10)]
    with open(os.path.join(gazetteer, "places", "ganja.xml"), "w", encoding="utf-8") as file:
        file.write('<!DOCTYPE TEI [<!ENTITY a0 "ha">' + "".join(names) + "]><TEI>&a9;</TEI>")


def long_name(gazetteer):
    path = os.path.join(gazetteer, "sources", "jafarov-2012.xml")
    with open(path, encoding="utf-8") as file:
        whole = file.read()
    with open(path, "w", encoding="utf-8") as file:
        file.write(whole.replace(">Karabakh</placeName>", ">" + "Sus " * 25_000 + "</placeName>"))


# What is fed, how it is made in a folder and its gazetteer, the arguments, and
# the code the run has to end with.
CASES = [
    ("a file of places of 60 MiB", lambda f, g: places(g, remarks(60)), ["check"], 0),
    ("a file of places of 65 MiB", lambda f, g: places(g, remarks(65)), ["check"], 65),
    ("20,000 places in a file",
     lambda f, g: places(g, "".join(map(village, range(20_000)))), ["build"], 0),
    ("elements 300 deep", lambda f, g: places(g, "<note>" * 300), ["check"], 65),
    ("entities for 10 GB", lambda f, g: bomb(g), ["check"], 65),
    ("a name of 100,000 letters", lambda f, g: long_name(g), ["map", "jafarov-2012"], 0),
    ("a table of 200,000 rows", lambda f, g: table(f, 200_000), ["import", "list.csv"], 0),
    ("a record of nearly 1 MiB", lambda f, g: record(f, 1_000_000), ["import", "list.geojson"], 0),
    ("a record of 200 MiB", lambda f, g: record(f, 200 << 20), ["import", "list.geojson"], 65),
    ("a dense text of 8 MB, annotated", lambda f, g: text(f, DENSE, 8),
     ["annotate", "text.txt"], 0),
    ("4 MB of the same, as a draft", lambda f, g: text(f, DENSE, 4),
     ["annotate", "text.txt", "--format", "tei"], 0),
    ("16 MB of signs of direction", lambda f, g: text(f, "\u202e\u200f", 16),
     ["annotate", "text.txt"], 0),
    ("a word of 16 MB", lambda f, g: text(f, "Şuşa", 16), ["annotate", "text.txt"], 0),
    ("a line of 100 MB", lambda f, g: line(f, 100 << 20), ["annotate", "text.txt"], 0),
    ("a line of more than 1 GB", lambda f, g: line(f, (1 << 30) + 1), ["annotate", "text.txt"], 65),
    ("a comment of 100 MB without end", lambda f, g: text(f, "<!-- Goris", 100),
     ["annotate", "text.txt", "--input", "html"], 0),
    ("9 MB and a byte that is not UTF-8", lambda f, g: torn(f), ["annotate", "text.txt"], 65),
    ("10,000 tags within one another", lambda f, g: tags(f), ["annotate", "text.html"], 0),
    ("a tile of 3601 by 3601", lambda f, g: tile(f),
     ["elevation", "46.5", "39.5", "--grid", "N39E046.hgt"], 0),
]


def apart(make, folder):
    """Makes an input in a process of its own: a run is charged with the memory
    of the one that started it, which therefore has to stay small."""
    child = os.fork()
    if child == 0:
        make(folder, project(folder))
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if status != 0:
        sys.exit("an input could not be made")


def main():
    failed = False
    print(f"{'input':32} {'code':>4} {'s':>7} {'MB':>6}")
    for name, make, arguments, expected in CASES:
        with tempfile.TemporaryDirectory() as folder:
            apart(make, folder)
            code, seconds, megabytes, first = measure(arguments, folder)
        print(f"{name:32} {code:4} {seconds:7.2f} {megabytes:6.0f}  {first[:90]}")
        if code != expected or megabytes > MOST_MEGABYTES or seconds > MOST_SECONDS:
            print(f"  expected code {expected}, {MOST_MEGABYTES} MB, {MOST_SECONDS} s at most")
            failed = True
    sys.exit(1 if failed else 0)


main()
