"""A number is written in one way, wherever it is read: by ``optim_viz/number_format.py`` and ``web/js/scales.js``,
which one fixture holds together. So nobody else formats one by hand, but for the places named here.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "optim_viz"

# What is no number that somebody reads, or is not ours to write.
PYTHON = {
    "number_format.py": "the one place",
    "export/pictures/svg.py": "coordinates of a file",
    "web/marker_table.py": "corners of markers, as the browser reads them",
    "ui/panel/swatch.py": "coordinates of a file",
    "ui/panel/export_menu.py": "megabytes, with one digit behind the point",
    "ui/server.py": "seconds, in the log",
    "ui/room_screen.py": "a bar's width in a style",
    "figures/losses.py": "Plotly writes what is under the pointer",
    "figures/paths.py": "Plotly writes what is under the pointer",
    "figures/scene.py": "Plotly writes what is under the pointer",
    "figures/sweep.py": "Plotly writes what is under the pointer",
}
JAVASCRIPT = {
    "scales.js": "the one place",
    "markers.js": "coordinates of a file",
    "link/grammar.js": "a link's spelling, which is Python's",
    "player/hall.js": "a length in a style",
    "player/picture.js": "an attribute for tests",
    "player/inspector-rule.js": "an angle in tenths of a degree",
    "charts/heat-map-axis.js": "ticks towards one, with more digits than others",
    "charts/heat-map-scene.js": "a share in tenths of a percent",
}
COUNTED = re.compile(r"\.toLocaleString\(\"en\"\)")  # how many there are of something: 1,234
BY_HAND = re.compile(r"\.(toPrecision|toExponential|toFixed|toLocaleString)\(")


def in_python(source: str) -> Iterator[str]:
    """What formats a number by hand: a format of C or of an f-string, unless ``float`` makes a number of it again."""
    tree = ast.parse(source)
    rounded = {
        part
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "float"
        for part in ast.walk(call)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.FormattedValue) and node.format_spec is not None and node not in rounded:
            yield from (ast.unparse(node) for _ in re.finditer(r"[eEfFgGn]'?$", ast.unparse(node.format_spec)))
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from (found.group() for found in re.finditer(r"%\.?\d*[efg]\b|%\{[^}]*:[^}]*[efg]\}", node.value))


def in_javascript(source: str) -> Iterator[str]:
    """The same, unless ``Number`` makes a number of it again."""
    source = COUNTED.sub("", source)
    while (start := source.find("Number(")) >= 0:
        end, depth = start + len("Number("), 1
        while depth and end < len(source):
            depth += {"(": 1, ")": -1}.get(source[end], 0)
            end += 1
        source = source[:start] + source[end:]
    return (found.group() for found in BY_HAND.finditer(source))


def test_the_check_knows_what_is_by_hand() -> None:
    bad = ['f"{x:g}"', 'f"{x:.3g} and"', '"%.6g" % x', 'f"{x:.2e}"', '"%{x:.6g}"', 'f"{x:,.1f}"']
    assert all(list(in_python(text)) for text in bad)
    good = ['float(f"{x:.12g}")', 'f"{x:.0%}"', 'f"{x:d}"', 'f"{x:>8}"', 'f"{x}"', '"100 % of it"']
    assert not any(list(in_python(text)) for text in good)
    assert list(in_javascript("const text = value.toFixed(2);"))
    assert list(in_javascript("Number(x) + value.toPrecision(3)"))
    assert not list(
        in_javascript('Number((f(a[i]) * b).toPrecision(12)); Number(x.toFixed(d)); n.toLocaleString("en")')
    )


def test_no_number_is_typed_into_a_field_of_the_frameworks() -> None:
    """There a comma is lost, and 0,01 becomes 1: each is typed into ours, which reads it or says why not."""
    sources = [path.read_text(encoding="utf-8") for path in (PACKAGE / "ui").rglob("*.py")]
    assert sum("number_control" in source for source in sources) > 3
    assert not [source for source in sources if re.search(r"\b(number_input|st\.slider)\b", source)]


@pytest.mark.parametrize(
    ("folder", "ending", "by_hand", "allowed"),
    [(PACKAGE, "py", in_python, PYTHON), (PACKAGE / "web" / "js", "js", in_javascript, JAVASCRIPT)],
    ids=["python", "javascript"],
)
def test_nobody_formats_a_number_by_hand(folder: Path, ending: str, by_hand: object, allowed: dict[str, str]) -> None:
    assert callable(by_hand)
    found = {
        path.relative_to(folder).as_posix(): texts
        for path in folder.rglob(f"*.{ending}")
        if (texts := list(by_hand(path.read_text(encoding="utf-8"))))
    }
    assert {path: texts for path, texts in found.items() if path not in allowed} == {}
    assert set(allowed) <= set(found), "these need no permission any more"
