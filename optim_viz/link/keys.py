"""The keys of a link's fields, in the order in which they are spelled; they are read in any case."""

from __future__ import annotations

VERSION = "v"
SCENE = (
    "f",
    "formula",
    "data",
    "start",
    "steps",
    "noise",
    "seed",
    "run",
    "rule",
    "fair",
    "penalty",
    "stream",
)  # "run" and "rule" are repeated
LOOKED_AT = ("view", "study", "moment")
TEACHING = ("ask", "touch", "lesson", "room")  # fields of :mod:`optim_viz.teaching`, which reads them
CARD = "card"  # of the gallery, which has no scene in its address
END = "end"  # behind our last field: a link without it was cut short on its way
OURS = (VERSION, *SCENE, *LOOKED_AT, *TEACHING, CARD, END)
SCENE_B = "b."  # in front of every field of scene B
EVERY = (*OURS, *(SCENE_B + key for key in SCENE))
FORMULA = "formula"  # the field that spells a function, and what is said of it in place of a surface's name
RULE = "rule"  # one that spells a method's rule, and with its number what is said in place of a method's name
WITH_WORDS = "ask"  # the one field that may hold somebody's own words
