"""The same names looked for by SQLite's FTS5 alone and by RapidFuzz.

Usage: search_rivals.py CITIES.json QUERIES.tsv RECALL.md LATENCY.md

The last two are what search-benchmark recall and latency print. Prints a row a
program: recall among the first names of the places, milliseconds of processor
time a name among all names of the world, and how many times ours that is.
"""
import json
import sqlite3
import sys
import time

from rapidfuzz import process, fuzz

COUNTRIES = ("AZ", "AM", "GE")
# Looking through all names takes RapidFuzz long; so many are timed.
TIMED = 40
# The row of our latencies that is the slowest search.
OURS = "one edit at random, any script, ten places"


def population(place):
    return -place["population"]


def fts5(names):
    """A search by FTS5's trigrams, ranked by bm25."""
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE name USING fts5 (text, tokenize = 'trigram')")
    database.executemany("INSERT INTO name (rowid, text) VALUES (?, ?)", enumerate(names))

    def search(query):
        grams = {query[i:i + 3] for i in range(len(query) - 2)}
        if not grams:
            return []
        words = " OR ".join('"%s"' % gram.replace('"', '""') for gram in sorted(grams))
        rows = database.execute(
            "SELECT rowid FROM name WHERE name MATCH ? ORDER BY rank LIMIT 50", (words,))
        return [row[0] for row in rows]

    return search


def rapidfuzz(names):
    """A search by the normalised edit distance of lowercase names."""
    lower = [name.lower() for name in names]

    def search(query):
        found = process.extract(query.lower(), lower, scorer=fuzz.ratio, limit=50)
        return [index for _, _, index in found]

    return search


def recall(search, owners, queries):
    first = five = 0
    for place, query in queries:
        places = list(dict.fromkeys(owners[index] for index in search(query)))
        first += places[:1] == [place]
        five += place in places[:5]
    return first / len(queries), five / len(queries)


def milliseconds(search, queries):
    times = []
    for _, query in queries:
        start = time.process_time()
        search(query)
        times.append(1000 * (time.process_time() - start))
    times.sort()
    return times[len(times) // 2]


def figures(table, *beginning):
    """The cells of the row of a table that begins so, as texts; dashes of none."""
    for line in open(table, encoding="utf-8"):
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if cells[:len(beginning)] == list(beginning):
            return cells
    return ["-"] * 8


def main(cities, queries, recalls, latencies):
    world = sorted(json.load(open(cities, encoding="utf-8")).values(), key=population)
    region = [place for place in world if place["countrycode"] in COUNTRIES]
    rows = [line.rstrip("\n").split("\t") for line in open(queries, encoding="utf-8")]
    asked = [(int(row[0]), row[3]) for row in rows if row[1] == "report"]
    first = [place["name"] for place in region]
    owners = [place["geonameid"] for place in region]
    everything = [
        name for place in world for name in [place["name"], *place["alternatenames"]]]
    step = len(asked) // TIMED
    ours = float(figures(latencies, OURS)[4])
    cold = figures(recalls, "cold", "report")
    print("| program | cold recall@1 | cold recall@5 | median ms among all names | times |")
    print("|---|---|---|---|---|")
    print(f"| kachagh | {cold[3]} | {cold[4]} | {ours:.1f} | 1 |")
    for title, make in (("SQLite FTS5, trigrams", fts5), ("RapidFuzz, ratio", rapidfuzz)):
        one, five = recall(make(first), owners, asked)
        median = milliseconds(make(everything), asked[::step])
        print(
            f"| {title} | {one:.3f} | {five:.3f} | {median:.1f} | {median / ours:.1f} |",
            flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
