"""Every component's own code: bundled from what is here, declared for Streamlit, in a place without a script."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from missing import missing

from optim_viz.web.charts import ENSEMBLE_CHART, HEAT_MAP, PROFILE_TABLE, SWEEP_CHART
from optim_viz.web.contents import CONTENTS
from optim_viz.web.formula import FORMULA
from optim_viz.web.frontend import BUNDLE, SOURCES, FrontEnd, with_version
from optim_viz.web.moved import MOVED
from optim_viz.web.number import NUMBER
from optim_viz.web.player import PLAYER

ROOT = Path(__file__).resolve().parents[1]
FRONT_ENDS = {
    "player": PLAYER,
    "sweep": SWEEP_CHART,
    "heat-map": HEAT_MAP,
    "ensemble": ENSEMBLE_CHART,
    "profile": PROFILE_TABLE,
    "number": NUMBER,
    "formula": FORMULA,
    "moved": MOVED,
    "contents": CONTENTS,
}  # data-testid -> the component
STYLES = {
    "player": "player/styles/*.css",
    "sweep": "charts/sweep-chart.css",
    "heat-map": "charts/heat-map.css",
    "ensemble": "charts/ensemble-chart.css",
    "profile": "charts/profile-table.css",
    "number": "number-control/*.css",
    "formula": "formula/formula.css",
}  # of those that show something
MODULES = sorted(SOURCES.rglob("*.js"))
each_front_end = pytest.mark.parametrize(("name", "front"), FRONT_ENDS.items(), ids=list(FRONT_ENDS))


def styles(name: str) -> str:
    """All styles of a component but those of its place."""
    files = sorted(set(SOURCES.glob(STYLES[name])) - set(SOURCES.rglob("*-place.css")))
    return "".join(path.read_text(encoding="utf-8") for path in files)


def required(command: str | Path, why: str) -> None:
    """Skip where there is no such command; fail where CI=true."""
    if shutil.which(command) is None:
        missing(why)


# The bundles -------------------------------------------------------------------------------------------------------


def test_the_version_is_that_of_the_sources() -> None:
    """So the bundles are current; whether they are what the sources bundle to is the next test's."""
    digest = hashlib.sha256()
    for path in sorted(SOURCES.rglob("*"), key=lambda path: path.relative_to(SOURCES).as_posix()):
        if path.suffix in (".js", ".css", ".html"):
            digest.update(f"{path.relative_to(SOURCES).as_posix()}\n".encode() + path.read_bytes())
    assert with_version(b"").decode() == digest.hexdigest()[:8], "the sources have changed: npm run build"


def test_the_bundles_are_what_the_sources_bundle_to(tmp_path: Path) -> None:
    required("node", "no node here to bundle with")
    required(ROOT / "node_modules" / ".bin" / "esbuild", "no esbuild here to bundle with: npm ci")
    subprocess.run(["node", ROOT / "tools" / "bundle.js", tmp_path], check=True)
    assert {path.name for path in BUNDLE.iterdir()} == {path.name for path in tmp_path.iterdir()}
    for path in BUNDLE.iterdir():
        assert path.read_bytes() == (tmp_path / path.name).read_bytes(), f"{path.name} is out of date: npm run build"


def test_every_module_is_in_a_bundle() -> None:
    """Each can be reached from an entry, or from the inspector, by the imports that it spells."""
    reached = {*(SOURCES / "entries").glob("*.js"), SOURCES / "player" / "inspector.js"}
    waiting = [*reached]
    while waiting:
        path = waiting.pop()
        for name in re.findall(r'^import [^;]*?"(\..+?)";', path.read_text(encoding="utf-8"), re.MULTILINE):
            module = (path.parent / name).resolve()
            if module not in reached:
                reached.add(module)
                waiting.append(module)
    assert {path for path in reached if path.suffix == ".js"} == set(MODULES)
    places = set(SOURCES.rglob("*-place.css"))  # which Python sends
    assert {path for path in reached if path.suffix == ".css"} == set(SOURCES.rglob("*.css")) - places


@each_front_end
def test_a_bundle_has_one_export_and_needs_no_other_file(name: str, front: FrontEnd) -> None:
    for text in {(BUNDLE / front.script).read_text(encoding="utf-8"), front.inline}:
        assert re.findall(r"\bexport\s*\{([^}]*)\}", text)[0].endswith(" as default")
        assert len(re.findall(r"\bexport\b\s*\{", text)) == 1
        assert not re.search(r"^import\b|\bfrom\s*\"", text, re.MULTILINE)
        assert with_version(b"").decode() in text
    assert "import(" not in front.inline


@each_front_end
def test_nothing_in_an_inline_script_ends_the_element_that_holds_it(name: str, front: FrontEnd) -> None:
    assert not re.search(r"</script|<!--|<script", front.inline, re.IGNORECASE)


PARSE = """
import { readFileSync } from "node:fs";
import { SourceTextModule } from "node:vm";
for (const path of process.argv.slice(1)) {
  try {
    new SourceTextModule(readFileSync(path, "utf8"), { identifier: path });
  } catch (error) {
    console.error(`${path}: ${error.message}`);
    process.exitCode = 1;
  }
}
"""


def test_each_module_is_javascript() -> None:
    """Parsed by one process, which names every one that is not."""
    required("node", "no node here to parse with")
    command = ["node", "--experimental-vm-modules", "--no-warnings", "--input-type=module", "--eval", PARSE]
    done = subprocess.run([*command, *map(str, MODULES)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


# What Streamlit is told --------------------------------------------------------------------------------------------


def test_every_component_is_declared_with_the_folder_of_the_bundles() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    components = declared["tool"]["streamlit"]["component"]["components"]
    assert {component["name"] for component in components} == {front.name for front in FRONT_ENDS.values()}
    for component in components:
        assert ROOT / "optim_viz" / component["asset_dir"] == BUNDLE
    assert any("streamlit" in need for need in declared["project"]["optional-dependencies"]["app"])  # else it looks by


def test_the_front_end_of_javascript_has_a_build_command() -> None:
    assert json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["scripts"]["build"] == "node tools/bundle.js"


# Markup and styles -------------------------------------------------------------------------------------------------


@each_front_end
def test_the_markup_carries_no_script_and_the_styles_are_whole(name: str, front: FrontEnd) -> None:
    assert f'data-testid="{name}"' in front.html
    assert "<script" not in front.html
    assert f'class="ov-{name} ' in front.placeholder
    assert front.css.startswith(f".ov-{name} {{")
    for text in (front.css, *([styles(name)] if name in STYLES else [])):
        assert f".ov-{name}" in text
        assert text.count("{") == text.count("}") > 0


@pytest.mark.parametrize("name", [name for name in STYLES if name != "player"])
def test_styles_meet_no_other_component(name: str) -> None:
    """They are not isolated: every rule of a component but the player's begins with its own class."""
    text = styles(name)
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    rules = re.sub(r"@keyframes \S+ ?\{([^{}]*\{[^{}]*\})*\s*\}|@media[^{]*\{", "", text)
    selectors = [part.strip() for part in re.findall(r"([^{}]+)\{", rules)]
    assert len(selectors) > 10
    assert [selector for selector in selectors if not selector.startswith(f".ov-{name}")] == []
