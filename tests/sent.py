"""What a page sent to its components, read the way their scripts read it."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
from streamlit.testing.v1 import AppTest

KINDS = {1: "<u1", 4: "<f4", 8: "<f8"}


def heads(app: AppTest) -> dict[str, dict[str, Any]]:
    """The head of each component's scene, by the component's name, with its arrays under "values"."""
    return {
        component.proto.component_name.removeprefix("optim_viz_"): head(component.proto.bytes)
        for component in app.get("bidi_component")
    }


def scene(blob: bytes) -> bytes:
    """What stands behind the scripts."""
    count, blob = int.from_bytes(blob[:4], "little"), blob[4:]
    for _ in range(count):
        blob = blob[4 + int.from_bytes(blob[:4], "little") :]
    return blob


def head(blob: bytes) -> dict[str, Any]:
    """The head of the scene behind its scripts."""
    blob = scene(blob)
    size = int.from_bytes(blob[:4], "little")
    read: dict[str, Any] = json.loads(blob[4 : 4 + size])
    read["values"] = {
        name: np.frombuffer(blob, KINDS[width], length, 4 + size + offset)
        for name, (offset, length, width) in read["arrays"].items()
    }
    return read


def rows(app: AppTest) -> int:
    """Of the table of numbers."""
    return sum(html.proto.body.count('<th scope="row">') for html in app.get("html"))
