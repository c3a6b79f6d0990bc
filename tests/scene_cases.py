"""A scene's blob, read back."""

from __future__ import annotations

import json
import struct
from typing import Any

import numpy as np

from optim_viz import Scenario, Trajectories, run
from optim_viz.web.scene_blob import pack_scene


def unpack(blob: bytes) -> tuple[dict[str, Any], dict[str, tuple[str, np.ndarray[Any, Any]]]]:
    """The head, and each array with its format: "f" or "d"."""
    (length,) = struct.unpack_from("<I", blob)
    text = blob[4 : 4 + length].decode("utf-8")

    def refuse(name: str) -> None:
        raise AssertionError(f"{name} is not JSON")

    head = json.loads(text, parse_constant=refuse)
    base = 4 + length
    assert base % 8 == 0
    arrays, end = {}, base
    for name, (offset, count, width) in head["arrays"].items():
        assert offset % width == 0
        letter = {4: "f", 8: "d"}[width]
        values = struct.unpack_from(f"<{count}{letter}", blob, base + offset)
        arrays[name] = (letter, np.array(values))
        end = max(end, base + offset + count * width)
    assert end == len(blob)
    return head, arrays


def scene(scenario: Scenario) -> tuple[dict[str, Any], dict[str, tuple[str, np.ndarray[Any, Any]]], Trajectories]:
    runs = run(scenario)
    head, arrays = unpack(pack_scene(scenario, runs))
    return head, arrays, runs
