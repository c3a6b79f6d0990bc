"""The front end's own checks, run from here: its linter and formatter, the types of its modules."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest
from in_node import node
from missing import missing

ROOT = Path(__file__).resolve().parents[1]
TOOLS = ROOT / "node_modules" / ".bin"
CHECKS = {
    "biome": ("biome", "check", "--error-on-warnings"),
    "tsc": ("tsc", "--project", "jsconfig.json"),
}


# What a module speaks of that touches the page, or is given what does.
PAGE = re.compile(
    r"\b(document|player|querySelector|addEventListener|classList|dataset|innerHTML|textContent|setAttribute)\b"
)


@pytest.mark.parametrize("command", CHECKS.values(), ids=list(CHECKS))
def test_the_front_end_passes(command: tuple[str, ...]) -> None:
    node()
    tool = TOOLS / command[0]
    if not tool.exists():
        missing(f"no node_modules/.bin/{command[0]} here: npm ci installs the front end's tools")
    done = subprocess.run([tool, *command[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_line_of_a_script_is_too_long() -> None:
    """The formatter breaks what it can; a comment, a long text and what it is told to leave alone it does not."""
    scripts = [*ROOT.glob("optim_viz/web/js/**/*.js"), *ROOT.glob("tests/js/*.js"), *ROOT.glob("tools/*.js")]
    lines = [(path.name, i, line) for path in scripts for i, line in enumerate(path.read_text("utf-8").splitlines(), 1)]
    assert not [(name, i) for name, i, line in lines if len(line) > 120 and "://" not in line]


def test_every_module_that_does_not_touch_the_page_has_types() -> None:
    """jsconfig.json names the modules that tsc checks; the entries, and the table of companions, only put
    others together."""
    typed = {ROOT / name for name in json.loads((ROOT / "jsconfig.json").read_text(encoding="utf-8"))["files"]}
    sources = ROOT / "optim_viz" / "web" / "js"
    for path in sorted({*sources.rglob("*.js"), *sources.rglob("*.d.ts")} - typed):
        code = re.sub(r"//.*", "", path.read_text(encoding="utf-8"))
        puts_together = path.parent.name == "entries" or path.name == "companion-kinds.js"
        assert PAGE.search(code) or puts_together, f"{path.name} belongs into jsconfig.json"
