"""The page's style sheets: what a browser has to look through at every change of a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

SHEETS = sorted((Path(__file__).parents[1] / "optim_viz" / "ui").glob("*.css"))
WHOLE = re.compile(r'^(html|:root|body|#root|\.stApp|\.stMain|\[data-testid="st(Sidebar|Main)"\])(?![\w-])')
OURS = re.compile(r"^(:is\()?\.ov-[\w-]+(, \.ov-[\w-]+)*\)?$")


def parts(text: str, between: str) -> list[str]:
    """The text between these characters, as far as they stand in no bracket."""
    found, depth = [""], 0
    for character in text:
        depth += (character in "([") - (character in ")]")
        if character in between and not depth:
            found.append("")
        else:
            found[-1] += character
    return [part.strip() for part in found if part.strip()]


def selectors(sheet: str) -> Iterator[str]:
    for rule in re.findall(r"([^{};]+)\{", re.sub(r"/\*.*?\*/", "", sheet, flags=re.S)):
        if not rule.strip().startswith("@"):
            yield from parts(" ".join(rule.split()), ",")


def dear(selector: str) -> bool:
    """Whether it styles parts of a page by what the whole of it has, and those parts are not few.

    At every element that comes or goes, a browser that knows such a selector styles all parts anew that the last of
    its compounds may mean: by an attribute's or a tag's name, that is half of a page.
    """
    *before, last = parts(selector, " >+~")
    return any(WHOLE.match(one) and ":has(" in one for one in before) and not OURS.match(last)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_no_part_is_styled_by_what_the_whole_page_has(sheet: Path) -> None:
    assert [selector for selector in selectors(sheet.read_text(encoding="utf-8")) if dear(selector)] == []


def test_what_is_dear_is_found() -> None:
    assert list(selectors("a:is(b, c) /* d */ , e { f: g } @media print { h > i { j: k } }")) == [
        "a:is(b, c)",
        "e",
        "h > i",
    ]
    for selector in ('html:has(.ov-hall) [data-testid="stText"]', ".stApp:not(:has(b)) p", "html:has(a) .ov-b small"):
        assert dear(selector), selector
    for selector in (
        ".stApp:has(.a)",
        "html[data-a] p",
        ".stApp:has(a) :is(.ov-b, .ov-c)",
        ".stMainBlockContainer:has(a)",
    ):
        assert not dear(selector), selector
