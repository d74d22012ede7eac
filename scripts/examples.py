"""Looks into the papers of a folder: each must have its map, its caption, the
text for those who cannot see it where its format has room for one, and the
citations, all as the program prints them today.

Usage: examples.py FOLDER
"""

import html
import re
import subprocess
import sys
import unicodedata
import zipfile
from pathlib import Path

faults = []


def letters(text):
    """The letters and digits alone: how lines are broken and dashes are set is
    the document's own affair."""
    text = unicodedata.normalize("NFKC", text)
    return "".join(c for c in text if c.isalnum()).lower()


def expect(is_so, paper, what):
    if not is_so:
        faults.append(f"{paper}: {what}")


def check_words(folder, paper, text, citations=True):
    found = letters(text)
    caption = (folder / "caption.txt").read_text()
    expect(letters(caption) in found, paper, "the caption is not what kachagh caption prints")
    if citations:
        for line in (folder / "sources.txt").read_text().splitlines():
            expect(letters(line) in found, paper, f"not cited as kachagh cite prints: {line}")
    for word in ["Jafarov", "2012", "Adishova", "2025", "Stalinism"]:
        expect(word in text, paper, f"no {word}")


def check_pdf(folder, citations=False):
    paper = folder / "paper.pdf"
    text = subprocess.run(
        ["pdftotext", str(paper), "-"], check=True, capture_output=True, text=True).stdout
    check_words(folder, paper, text, citations)
    expect("[?]" not in text and "(?)" not in text, paper, "a reference is not resolved")
    check_picture(paper)


def check_picture(paper):
    """The page with the map has the colour of its marks and of its relief."""
    png = subprocess.run(
        ["pdftoppm", "-r", "40", str(paper)], check=True, capture_output=True).stdout
    pixels = list(pictures(png))
    marks = sum(1 for r, g, b in pixels if r > 150 and g < 110 and b < 80)
    ground = sum(1 for r, g, b in pixels if r > g > b and r - b > 20)
    expect(marks > 5, paper, "no mark of the map is seen")
    expect(ground > 5000, paper, "no relief of the map is seen")


def pictures(data):
    """The pixels of PPM files, one after the other."""
    while data:
        match = re.match(rb"P6\s(\d+) (\d+)\s255\s", data)
        count = int(match[1]) * int(match[2]) * 3
        body = data[match.end():match.end() + count]
        yield from zip(body[0::3], body[1::3], body[2::3])
        data = data[match.end() + count:]


def check_writer(folder):
    check_pdf(folder, citations=True)
    text = html.unescape((folder / "paper.fodt").read_text())
    alternative = (folder / "alternative.txt").read_text()
    expect(letters(alternative) in letters(text), folder, "the alternative text is another")
    sheet = (folder / "jafarov-2012.svg").read_text()[:1000]
    for side in ["width", "height"]:
        size = re.search(rf'{side}="([0-9.]+mm)"', sheet)[1]
        expect(f'svg:{side}="{size}"' in text, folder, f"the {side} of the map is {size}")


def check_pandoc(folder):
    page = (folder / "paper.html").read_text()
    text = html.unescape(re.sub(r"<[^>]*>", "", page))
    check_words(folder, folder / "paper.html", text, citations=False)
    alternative = (folder / "alternative.txt").read_text()
    expect(letters(alternative) in letters(html.unescape(page)), folder,
           "the alternative text is another")
    with zipfile.ZipFile(folder / "paper.docx") as document:
        names = document.namelist()
        body = html.unescape(re.sub(r"<[^>]*>", "", document.read("word/document.xml").decode()))
    expect(any(name.endswith(".svg") for name in names), folder, "the map is not in the document")
    check_words(folder, folder / "paper.docx", body, citations=False)


goal = Path(sys.argv[1])
check_pdf(goal / "latex")
check_pdf(goal / "typst")
check_writer(goal / "writer")
check_pandoc(goal / "pandoc")
for fault in faults:
    print(fault, file=sys.stderr)
if faults:
    sys.exit(1)
print("The papers have their maps, captions and citations.")
