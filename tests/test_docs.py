"""What README.md and docs/ say is there is there: files, links, addresses of the app, commands, and what they list."""

from __future__ import annotations

import re
import shlex
import subprocess
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from optim_viz import from_query
from optim_viz.export import notebook
from optim_viz.limits import MAX_TEXT, SEATS
from optim_viz.serving import door
from optim_viz.teaching import link_fields
from optim_viz.teaching.lessons import LESSONS
from optim_viz.teaching.permissions import GROUPS
from optim_viz.teaching.prediction import KINDS
from optim_viz.ui.public import SETTINGS
from optim_viz.ui.shell import PAGES

ROOT = Path(__file__).resolve().parents[1]
DOCS = sorted((ROOT / "docs").glob("*.md"))
PAGES_OF_TEXT = [ROOT / "README.md", ROOT / "benchmarks" / "load" / "README.md", *DOCS]
FOLDERS = "benchmarks|deploy|docs|optim_viz|pages|tests|tools"


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def shell_of(text: str) -> list[str]:
    """What is to be typed."""
    return re.findall(r"^```sh\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


each_page = pytest.mark.parametrize("path", PAGES_OF_TEXT, ids=lambda path: str(path.relative_to(ROOT)))


def test_readme_leads_to_every_page() -> None:
    linked = set(re.findall(r"\]\((docs/[\w.-]+)\)", text_of(ROOT / "README.md")))
    assert linked == {str(path.relative_to(ROOT)) for path in DOCS}


@each_page
def test_links_and_files_resolve(path: Path) -> None:
    text = text_of(path)
    for link in re.findall(r"\]\(([^)\s]+)\)", text):
        if not urlsplit(link).scheme:
            assert (path.parent / urlsplit(link).path).exists(), link
    for name in re.findall(rf"`((?:{FOLDERS})/[\w./@-]+)`", text):
        assert (ROOT / name).exists(), name


@each_page
def test_commands_are_shell_and_what_they_run_is_there(path: Path) -> None:
    for module in re.findall(r"python -m (benchmarks\.[\w.]+)", text_of(path)):
        assert (ROOT / f"{module.replace('.', '/')}.py").is_file(), module
    for block in shell_of(text_of(path)):
        subprocess.run(["bash", "-n"], input=block, text=True, check=True)
        for word in shlex.split(block, comments=True):
            if re.match(r"(deploy|benchmarks|tools)/", word):
                assert (ROOT / word).exists(), word


def app_links() -> list[tuple[str, str]]:
    found = []
    for path in DOCS:
        for block in re.findall(r"<!-- app links -->\n```\n(.*?)```", text_of(path), re.DOTALL):
            found += [(path.name, link) for link in block.splitlines()]
    return found


@pytest.mark.parametrize(("page", "link"), app_links())
def test_an_address_of_the_app_is_understood(page: str, link: str) -> None:
    """Without a notice; what asks and locks is what it seems."""
    parts = urlsplit(link)
    assert parts.path.removeprefix("/") in PAGES
    scenario, notices = from_query(parts.query)
    assert notices == ()
    fields = dict(parse_qsl(parts.query))
    said: list[str] = []
    if "ask" in fields:
        question = link_fields.QUESTION.read(fields["ask"], None, said)
        assert question is not None
        assert question.fits(scenario)
        assert question.kind == fields["ask"].partition(",")[0]
    if "touch" in fields:
        opened = link_fields.PERMISSIONS.read(fields["touch"], None, said)
        assert ",".join(opened or ()) == fields["touch"].replace("none", "")
    if "lesson" in fields:
        assert fields["lesson"] in LESSONS
    assert said == []


def test_readme_shows_a_notebook_in_four_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    text = text_of(ROOT / "README.md").partition("In a notebook ")[2]
    lines = [line for line in re.findall(r"```python\n(.*?)```", text, re.DOTALL)[0].splitlines() if line]
    assert len(lines) <= 4
    shown: list[object] = []
    monkeypatch.setattr(notebook.webbrowser, "open", shown.append)
    exec("\n".join([*lines[:-1], f"figure = {lines[-1]}"]), found := {})  # a notebook displays what its last line is
    assert len(shown) == 1
    assert type(found["figure"]).__name__ == "Figure"


def test_there_are_enough_addresses() -> None:
    assert len(app_links()) >= 15


def test_lecturers_are_told_every_question_and_every_group() -> None:
    text = text_of(ROOT / "docs" / "lecturers.md")
    assert re.findall(r"^\| `ask=(\w+)", text, re.MULTILINE) == list(KINDS)
    assert re.findall(r"^\| `ask=(\w+),run", text, re.MULTILINE) == [
        k for k, kind in KINDS.items() if kind.about_one_run
    ]
    (groups,) = re.findall(r"<!-- groups -->(.*?)<!-- end of groups -->", text, re.DOTALL)
    assert re.findall(r"`(\w+)`", groups) == list(GROUPS)
    assert f"{len(LESSONS)} scenes" in text
    assert f"{MAX_TEXT} characters" in text


def test_what_is_said_of_settings_and_cookies_is_so() -> None:
    privacy, deploy = (text_of(ROOT / "docs" / name) for name in ("privacy.md", "deploy.md"))
    template = text_of(ROOT / "deploy" / "nginx" / "optim-viz.conf")
    cookies = re.findall(r"^\| cookie `([^`]+)`", privacy, re.MULTILINE)
    assert cookies[:2] == [re.findall(r'"" "(\w+)=\$request_id', template)[0], door.COOKIE]
    for option in re.findall(r"`((?:browser|server|client)\.\w+)`", privacy + deploy):
        assert option in SETTINGS or option == "server.cookieSecret", option
    assert SETTINGS["browser.gatherUsageStats"][0] == "false"
    assert re.search(r"^    access_log off;", text_of(ROOT / "deploy" / "nginx" / "nginx.conf"), re.MULTILINE)
    assert f"`--seats {SEATS}`" in deploy


def test_compose_has_the_variables_that_its_table_names() -> None:
    table = set(re.findall(r"^\| `([A-Z_]+)` \|", text_of(ROOT / "docs" / "deploy.md"), re.MULTILINE))
    assert table == set(re.findall(r"\$\{([A-Z_]+):", text_of(ROOT / "deploy" / "compose.yaml")))
