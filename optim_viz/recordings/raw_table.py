"""A table as it was found, before anything of it is a number: columns by name, where each row stands, and facts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from optim_viz.recordings.columns import normal

FACTS = {  # what a header says, by the names that people give it
    "name": ("name", "label"),
    "method": ("method", "optimizer", "algorithm"),
    "source": ("source", "madewith", "author", "createdby", "generatedby"),
    "objective": ("objective", "surface", "function", "problem"),
    "rate": ("learningrate", "lr", "rate", "alpha"),
}


@dataclass(frozen=True)
class RawTable:
    """``columns`` are of one length, each cell a text, a number or None; ``places`` are the numbers of their lines or
    records, each of which is called ``unit``; ``facts`` are what the header says, by the names of ``FACTS``."""

    columns: Mapping[str, Sequence[object]]
    places: Sequence[int]
    unit: str  # "Line" or "Record"
    header: str  # where the columns are named, as the beginning of a sentence
    facts: Mapping[str, str] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)  # of several runs, by what the column of runs says

    def where(self, row: int) -> str:
        return f"{self.unit} {self.places[row]}"


def facts_of(said: Mapping[str, object]) -> dict[str, str]:
    """What of these names and values is a fact that is kept."""
    by_name = {normal(name): value for name, value in said.items() if isinstance(value, str | int | float)}
    return {
        fact: str(by_name[name])
        for fact, names in FACTS.items()
        if (name := next((name for name in names if name in by_name), None)) is not None
    }
