"""Whether a picture that a server sent is the visitor's own.

What a visitor asked for is known here from its link and its changes alone, and simulated once by the engine of this
checkout. The picture carries the choices as words and numbers, and of every 64 records two sums of all bits
(:mod:`optim_viz.simulation.digest`): a picture of somebody else's start, or with one flipped bit, is noticed.

Choices are compared as the picture arrives; sums need a simulation, and are compared when the clock has stopped.
"""

from __future__ import annotations

import json
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from optim_viz import Scenario, from_query, run
from optim_viz.simulation.digest import digest
from optim_viz.web.frontend import with_version
from optim_viz.web.simulator_blob import segment_data

KINDS = {1: "<u1", 4: "<f4", 8: "<f8"}


class Picture(NamedTuple):
    """What the player was sent: the head of its blob, and the arrays behind it."""

    head: dict[str, Any]
    arrays: dict[str, NDArray[Any]]


class Answer(NamedTuple):
    """A picture that arrived as the answer to a link or a change, to be proved later."""

    asked: Scenario
    sums: list[NDArray[np.float64]]
    address: str


def read_picture(blob: bytes) -> Picture:
    """A blob behind the version of the script that it is for; web/blob.py has the layout."""
    version = len(with_version(b""))
    size = int.from_bytes(blob[version : version + 4], "little")
    at = version + 4 + size
    head = json.loads(blob[version + 4 : at])
    arrays = {
        name: np.frombuffer(blob, KINDS[width], length, at + offset)
        for name, (offset, length, width) in head["arrays"].items()
    }
    return Picture(head, arrays)


def shows(picture: Picture, asked: Scenario) -> bool:
    """Whether the choices are those that were asked for: surface, start, steps, noise, methods and every number."""
    head = picture.head
    return bool(
        len(head["runs"]) == len(asked.members)
        and tuple(head["start"]) == tuple(asked.start)
        and (head["steps"], head["noise"]) == (asked.steps, asked.noise)
        and (head["surface"]["key"], head["surface"]["parameters"]) == (asked.objective, dict(asked.parameters))
        and [
            [{**head["simulator"]["usual"], **segment} for segment in path]
            for path in head["simulator"]["paths"][: len(asked.members)]
        ]
        == [[segment_data(segment) for segment in member.run.segments] for member in asked.members]
    )


def sums_of(picture: Picture) -> list[NDArray[np.float64]]:
    """The sums of each run's records."""
    return [picture.arrays[f"digest{i}"] for i in range(len(picture.head["runs"]))]


def wrong_in(answer: Answer) -> str:
    """What is not the visitor's own of an answer; "" if every bit is."""
    expected = [digest(trajectory).ravel() for trajectory in run(answer.asked)]
    if len(answer.sums) != len(expected):
        return f"{len(answer.sums)} runs in place of {len(expected)}"
    for i, (ours, theirs) in enumerate(zip(expected, answer.sums, strict=True)):
        if not np.array_equal(ours, theirs):
            return f"run {i} from {answer.asked.start} has other records"
    spelled, notices = from_query(answer.address)
    if spelled != answer.asked or notices:
        return f"the address spells another scene than that from {answer.asked.start}"
    return ""
