"""The browser's outlines of the markers, written from those that every picture of Python's draws.

``python -m optim_viz.web.marker_table`` writes the module anew; tests/test_run_styles.py says when it is due.
"""

from __future__ import annotations

from pathlib import Path
from textwrap import wrap

from optim_viz.style import MARKERS, RECORDED_MARKERS, Outline

FILE = Path(__file__).parent / "js" / "marker-table.js"
HEAD = """\
// The markers' corners, about one unit from the middle, y downward: written by `python -m optim_viz.web.marker_table`
// from optim_viz/style.py. Not to be edited.

/** @type {Record<string, string>} */
export const MARKERS = {
"""
WIDTH = 110  # of a text on a line


def module_text() -> str:
    """The browser's module."""
    entries = (_entry(name, outline) for name, outline in {**MARKERS, **RECORDED_MARKERS}.items())
    return f"{HEAD}{''.join(entries)}}};\n"


def _entry(name: str, outline: Outline) -> str:
    text = " ".join(f"{x:g},{y:g}" for x, y in outline)
    line = f'  {name}: "{text}",\n'
    if len(line) <= 121:
        return line
    pieces = wrap(text, WIDTH, drop_whitespace=False)
    return f"  {name}:\n" + " +\n".join(f'    "{piece}"' for piece in pieces) + ",\n"


if __name__ == "__main__":
    FILE.write_text(module_text(), encoding="utf-8")
