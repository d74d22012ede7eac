"""Runs a program and adds to a table how much it used.

Usage: used.py TABLE.tsv NAME PROGRAM [ARGUMENT...]

The row has the name, the seconds of processor time, the most memory in MB, and
the seconds that passed.
"""
import resource
import subprocess
import sys
import time

table, name, *command = sys.argv[1:]
begun = time.monotonic()
subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
passed = time.monotonic() - begun
used = resource.getrusage(resource.RUSAGE_CHILDREN)
# macOS counts bytes, Linux kilobytes.
size = used.ru_maxrss / (1e6 if sys.platform == "darwin" else 1e3)
with open(table, "a", encoding="utf-8") as rows:
    print(name, used.ru_utime + used.ru_stime, size, passed, sep="\t", file=rows)
