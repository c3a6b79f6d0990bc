"""Every component's own code: whole, small, one script without collisions, in a page fragment without a script."""

from __future__ import annotations

import gzip
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from optim_viz.web.charts import HEAT_MAP, SWEEP_CHART
from optim_viz.web.frontend import LOADER, FrontEnd, _tight
from optim_viz.web.player import PLAYER

FRONT_ENDS = {"player": PLAYER, "sweep": SWEEP_CHART, "heat-map": HEAT_MAP}  # data-testid -> the component
each_front_end = pytest.mark.parametrize(("name", "front"), FRONT_ENDS.items(), ids=list(FRONT_ENDS))


def module_paths(front: FrontEnd) -> list[Path]:
    """Of the component's own modules and of those of its parts."""
    names = [*front.modules, *(name for modules in front.parts.values() for name in modules)]
    return [(front.folder / name).resolve() for name in names]


def test_every_module_belongs_to_a_component() -> None:
    used = {path for front in FRONT_ENDS.values() for path in module_paths(front)}
    assert used == {path for folder in {path.parent for path in used} for path in folder.glob("*.js")}


@each_front_end
def test_it_is_one_script_with_one_export(name: str, front: FrontEnd) -> None:
    assert not re.search(r"^import\b", front.js, re.MULTILINE)
    shared = [] if not front.parts else ["export const shared = {"]
    exports = re.findall(r"^export default function mount\(|^export .*?[({]", front.js, re.MULTILINE)
    assert exports == ["export default function mount(", *shared]
    for part in front.parts:
        assert not re.search(r"^import\b", front.part(part), re.MULTILINE)
        assert re.findall(r"^export .*?\(", front.part(part), re.MULTILINE) == ["export default ("]


@each_front_end
def test_the_scripts_travel_in_front_of_the_scene(name: str, front: FrontEnd) -> None:
    whole = front.with_script(b"scene", *front.parts)
    assert int.from_bytes(whole[:4], "little") == 1 + len(front.parts)
    at = 4
    for script in (front.js, *map(front.part, front.parts)):
        end = at + 4 + int.from_bytes(whole[at : at + 4], "little")
        assert gzip.decompress(whole[at + 4 : end]).decode() == script
        assert end - at < 40_000
        at = end
    assert whole[at:] == b"scene"
    alone = front.with_script(b"scene")
    assert alone[:4] == (1).to_bytes(4, "little")
    assert whole[4:].startswith(alone[4 : -len(b"scene")])


def test_the_loader_is_small_and_tells_the_scripts_apart() -> None:
    """By the eight bytes that end them: on one page, every component gets its own."""
    assert LOADER.count("export default") == 1
    assert len(LOADER) < 1_000
    ends = []
    for front in FRONT_ENDS.values():
        whole = front.with_script(b"")
        assert whole[-4:] == len(front.js.encode()).to_bytes(4, "little")
        ends.append(whole[-8:])
    assert len(set(ends)) == len(FRONT_ENDS)


@each_front_end
def test_no_two_modules_declare_one_name(name: str, front: FrontEnd) -> None:
    top_level = re.compile(r"^(?:export )?(?:default )?(?:async )?(?:function|class|const|let) (\w+)", re.MULTILINE)
    declared = [found for path in module_paths(front) for found in top_level.findall(path.read_text(encoding="utf-8"))]
    assert len(declared) > 20
    assert sorted(declared) == sorted(set(declared))


@each_front_end
def test_a_module_imports_only_what_stands_before_it(name: str, front: FrontEnd) -> None:
    """Joined, the modules run in order: what one of them needs at once must be there."""
    before: set[Path] = set()
    for path in module_paths(front):
        needed = re.findall(r'^import .*? from "(.+?)";', path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
        assert {(path.parent / module).resolve() for module in needed} <= before, path.name
        before.add(path)


@each_front_end
def test_the_bundles_thrift_leaves_texts_alone(name: str, front: FrontEnd) -> None:
    """Lines within a template of several lines are text as well: they must keep their spaces. No text holds " // "."""
    inside = False
    for path in module_paths(front):
        for line in path.read_text(encoding="utf-8").splitlines():
            ticks = len(re.findall(r"(?<!\\)`", line))
            if inside or ticks % 2:
                assert _tight(line) == line, f"{path.name}: {line}"
            inside ^= bool(ticks % 2)
            comment = re.search(r"\s// ", line)
            if comment and line[: comment.start()].strip():
                code = line[: comment.start()]
                assert all(code.count(quote) % 2 == 0 for quote in "\"'`"), f"{path.name}: {line}"
    assert not inside


@each_front_end
def test_each_module_and_the_joined_script_are_javascript(name: str, front: FrontEnd, tmp_path: Path) -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("no node here; the browser tests run the script")
    texts = {path.name: path.read_text(encoding="utf-8") for path in module_paths(front)}
    parts = {f"{part}-part.js": front.part(part) for part in front.parts}
    for file, text in {**texts, "joined.js": front.js, "inline.js": front.inline, **parts}.items():
        path = (tmp_path / file).with_suffix(".mjs")
        path.write_text(text, encoding="utf-8")
        done = subprocess.run([node, "--check", str(path)], capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{file}: {done.stderr}"


@each_front_end
def test_the_markup_carries_no_script_and_the_style_is_whole(name: str, front: FrontEnd) -> None:
    assert f'data-testid="{name}"' in front.html
    assert "<script" not in front.html
    assert f".ov-{name}" in front.css
    assert front.css.count("{") == front.css.count("}")


@pytest.mark.parametrize("name", [name for name in FRONT_ENDS if name != "player"])
def test_styles_meet_no_other_component(name: str) -> None:
    """They are not isolated: every rule of a component but the player's begins with its own class."""
    rules = re.sub(r"@keyframes \S+ ?\{([^{}]*\{[^{}]*\})*\s*\}|@media[^{]*\{", "", FRONT_ENDS[name]._styles)
    selectors = [part.strip() for part in re.findall(r"([^{}]+)\{", rules)]
    assert len(selectors) > 10
    assert [selector for selector in selectors if not selector.startswith(f".ov-{name}")] == []
