"""Holds files of Linked Places against the machine schema of the format.

Usage: linked_places.py SCHEMA FILE...
"""

import json
import sys

from jsonschema import Draft7Validator

MOST_TOLD = 20


def main(schema, *files):
    with open(schema, encoding="utf-8") as text:
        validator = Draft7Validator(json.load(text))
    failed = False
    for path in files:
        with open(path, encoding="utf-8") as text:
            collection = json.load(text)
        count = 0
        for error in validator.iter_errors(collection):
            count += 1
            if count <= MOST_TOLD:
                place = "/".join(str(step) for step in error.absolute_path)
                print(f"{path}: {place}: {error.message[:200]}", file=sys.stderr)
        print(f"{path}: {len(collection['features'])} places, {count} faults")
        failed = failed or count > 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
