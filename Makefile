# The two doors of the house. What each needs of the system it installs itself.

.PHONY: maps test check lint bench bench-search bench-import evaluate renderers browser examples \
	fuzz bounds faults reproducible install uninstall qgis postgis docs linked-places

# The place database, and an SVG and a GeoJSON map of every source, in Output/.
maps:
	@scripts/maps

# Every test, the formatter's rules, and Output/ against a fresh run.
test:
	@scripts/test

# The authored files alone, every fault at once.
check:
	@scripts/run check

# The formatter's rules alone.
lint:
	@scripts/lint

# Output/ drawn by four renderers, and how far they agree.
renderers:
	@scripts/compare-renderers

# The place database, its project and a map, opened in QGIS and looked at.
qgis:
	@scripts/look-in-qgis

# Linked Places, held against the schema of the format.
linked-places:
	@scripts/check-linked-places

# The place database, copied into a PostGIS of its own.
postgis:
	@scripts/copy-to-postgis

# The papers of Examples/, with the maps, captions and citations of today.
examples:
	@scripts/build-examples

# The page of the atlas, read and worked in Chromium.
browser:
	@scripts/test-browser

# The reference of the rooms, from the comments in their sources.
docs:
	@scripts/document

# How long building, a map and the atlas take.
bench:
	@scripts/bench

# How well and how fast names are found among the places of the world, beside
# other programs; takes about twenty minutes.
bench-search:
	@scripts/bench-search

# How the import grows with the places, up to four million; takes about twenty
# minutes.
bench-import:
	@scripts/bench-import

# Broken inputs for every reader, for some hours; INPUTS=1000 for a look.
INPUTS ?= 1000000
fuzz:
	@scripts/fuzz --inputs $(INPUTS)

# Inputs as large as they may be, with the time and memory each takes.
bounds:
	@scripts/bounds

# The program killed, interrupted, starved of disk and crowded, for about an
# hour; KILLS=12 for a look.
KILLS ?= 500
faults:
	@scripts/faults --kills $(KILLS)

# The same bytes under other locales, time zones, numbers of threads and orders
# of files, and of another build, which takes long the first time.
reproducible:
	@scripts/reproducible

# The program with its completions and manual pages: make install PREFIX=~/.local
install:
	@scripts/install install

# All that installing has put there, taken away.
uninstall:
	@scripts/install uninstall

# How well annotation finds the places and claims of texts marked by hand.
evaluate:
	@scripts/evaluate
