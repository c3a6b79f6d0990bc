"""Measures how close each entry comes to what the tests compare it with, for the cards of the gallery.

.venv/bin/python tools/checked.py           writes optim_viz/gallery/checked.json, in half a minute
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import jax  # noqa: E402  # behind the path, as is what it leads to
from checked_cases import bound_of, gaps  # noqa: E402


def main() -> None:
    found: dict[str, list[tuple[str, float]]] = {}
    with jax.enable_x64(True):
        for key, against, gap in gaps():
            found.setdefault(key, []).append((against, bound_of(gap)))
            print(f"{key:32} {against:44} {gap:.1e}")
    lines = ",\n".join(f"  {json.dumps(key)}: {json.dumps(checks)}" for key, checks in found.items())
    (ROOT / "optim_viz" / "gallery" / "checked.json").write_text("{\n" + lines + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
