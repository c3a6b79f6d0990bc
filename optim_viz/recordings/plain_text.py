"""Words out of somebody else's file: short, on one line, and without signs that act instead of being read."""

from __future__ import annotations

import re
import unicodedata

from optim_viz.limits import MAX_RECORDED_TEXT

SILENT = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}  # controls, marks of direction, halves of signs, nobody's signs
STACKED = {"Mn", "Me"}  # accents of their own, which can be heaped over the lines above
FORMULA = "=+-@"  # with which a spreadsheet's formulas begin


def plain_text(text: object, most: int = MAX_RECORDED_TEXT) -> str:
    """What can be read of it, in one line of at most ``most`` characters."""
    kept = (
        " " if unicodedata.category(sign) in {"Zs", *SILENT} else sign
        for sign in unicodedata.normalize("NFC", str(text)[: 4 * most])
        if unicodedata.category(sign) not in STACKED
    )
    words = re.sub(" +", " ", "".join(kept)).strip()
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"


def harmless_cell(text: str) -> str:
    """The same as one cell of a table: nothing in it separates cells, and no spreadsheet takes it for a formula."""
    cell = re.sub(r"[,;|\t\"']+", " ", text).strip()
    return f"'{cell}" if cell[:1] in (*FORMULA,) else cell
