"""Penguins that were measured: 344 of three species, 342 with all four measurements."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from optim_viz.data.base import Column, data_set
from optim_viz.registry import Reference

FILE = Path(__file__).with_name("penguins.csv")

SPECIES = ("adelie", "chinstrap", "gentoo")
MEASURED = (
    Column("bill_length_mm", "bill length", "mm"),
    Column("bill_depth_mm", "bill depth", "mm"),
    Column("flipper_length_mm", "flipper length", "mm"),
    Column("body_mass_g", "body mass", "g"),
)


@data_set(
    label="Penguins",
    aliases=("palmer_penguins",),
    columns=(*MEASURED, Column("species", "species", classes=SPECIES)),
    features=("bill_length_mm", "flipper_length_mm"),
    target="body_mass_g",
    summary="342 penguins of three species near Palmer Station, Antarctica: bill, flipper and mass.",
    reference=Reference(
        "Gorman, K. B., Williams, T. D. and Fraser, W. R.",
        2014,
        "Ecological sexual dimorphism and environmental variability within a community of Antarctic penguins "
        "(genus Pygoscelis)",
        "https://doi.org/10.1371/journal.pone.0090081",
    ),
    licence="CC0",
    conventions=("Rows with all four measurements, in the order of the file: two of the 344 have none.",),
)
def penguins() -> Mapping[str, NDArray[np.float64]]:
    """In the order of the file; what was not measured is not a number."""
    with FILE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    measured = {
        column.name: np.array([float("nan") if row[column.name] == "NA" else float(row[column.name]) for row in rows])
        for column in MEASURED
    }
    return {**measured, "species": np.array([SPECIES.index(row["species"].lower()) for row in rows], np.float64)}
