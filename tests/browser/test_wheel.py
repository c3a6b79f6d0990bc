"""The package as somebody gets it: the wheel, in an environment of its own, started from an empty directory and served
below a path."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Iterator
from pathlib import Path

import pytest
from missing import missing
from playwright.sync_api import expect
from screen import Open, looked_at
from server import ROOT, Server, serve


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if importlib.util.find_spec("hatchling") is None:
        missing("no hatchling here to build with: pip install -r requirements-dev.txt")
    folder = tmp_path_factory.mktemp("wheel")
    run("hatchling", "build", "--target", "wheel", "--directory", str(folder))
    (built,) = folder.glob("optim_viz-*.whl")
    return built


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh one with the wheel in it, which borrows everything else from the one that runs the tests."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False)
    (site,) = folder.glob("lib/python*/site-packages") if os.name != "nt" else folder.glob("Lib/site-packages")
    borrowed = [sysconfig.get_path("purelib"), *(path for path in sys.path if path.endswith("site-packages"))]
    (site / "borrowed.pth").write_text("\n".join(dict.fromkeys(borrowed)), encoding="utf-8")
    pip = ("pip", "--quiet", "--disable-pip-version-check", "--python", str(folder))
    run(*pip, "install", "--no-deps", "--ignore-installed", str(wheel))
    return folder


@pytest.fixture
def app_from_a_wheel(environment: Path, tmp_path: Path) -> Iterator[Server]:
    empty = tmp_path / "empty"
    empty.mkdir()
    command = next(environment.glob("*/optim-viz*"))
    server = serve(tmp_path, blank=False, command=[str(command)], cwd=empty, base="/class/a")
    yield server
    server.stop()
    news = server.news()
    assert "Traceback" not in news, news
    assert "not installed" not in news, news
    assert not list(empty.iterdir())


def run(*module: str) -> None:
    """A module of the environment that runs the tests, with its arguments."""
    done = subprocess.run([sys.executable, "-m", *module], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_app_starts_from_an_empty_directory(app_from_a_wheel: Server, open_screen: Open, environment: Path) -> None:
    """The very first request to it is a link to a scene below its path: it shows that scene, which can be changed."""
    screen = open_screen(app_from_a_wheel.origin, fresh=True)
    scripts: list[str] = []
    screen.page.on("request", lambda request: "bidi-components" in request.url and scripts.append(request.url))
    scene = "f=himmelblau&start=-2.5,0.5&steps=200&run=adam,learning_rate:0.1&run=momentum"
    screen.still(f"{scene}&{looked_at(inside=1)}", "/compare").assert_deep_link("/compare")
    screen.has(inside="true", surface="himmelblau", runs=2, steps=200)
    assert screen.fields["start"] == ["-2.5,0.5"]
    expect(screen.who.first).to_be_visible()
    screen.nudge_rate(1).has(surface="himmelblau")
    fates = f"f=himmelblau&steps=60&run=adam,learning_rate:0.5&study=starts,cells:50&{looked_at(inside=1)}"
    screen.still(fates, "/study").has(inside="true", surface="himmelblau")
    expect(screen.page.get_by_test_id("heat-map")).to_have_attribute("data-ready", "true")
    assert "study=starts" in screen.page.url
    expect(screen.who.first).to_be_visible()
    assert {url.rsplit("/", 1)[1] for url in scripts} == {"player.js", "number.js", "inspector.js", "heat-map.js"}
    screen.page.get_by_role("link", name="Compare").click()
    expect(screen.page.locator("h1")).to_contain_text("Himmelblau")
    screen.settled()


def test_it_is_the_wheels_own_code_with_its_own_settings(environment: Path, tmp_path: Path) -> None:
    python = next(environment.glob("*/python.exe" if os.name == "nt" else "bin/python"))
    code = "import optim_viz, optim_viz.ui.shell as shell; print(optim_viz.__file__, shell.ROOT, sep=chr(10))"
    done = subprocess.run([python, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    own, root = map(Path, done.stdout.split())
    assert environment in own.parents
    assert root == own.parent
    assert (root / ".streamlit" / "config.toml").read_bytes() == (ROOT / ".streamlit" / "config.toml").read_bytes()
    assert {path.name for path in (root / "pages").glob("*.py")} == {
        path.name for path in (ROOT / "pages").glob("*.py")
    }
