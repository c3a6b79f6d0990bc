"""A public server with one seat: who comes second is told so, waits, and gets in with the scene of the link."""

from __future__ import annotations

import os
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect
from screen import Open
from server import ROOT, Server, serve

SCENE = "f=himmelblau&start=-2.5,0.5&steps=200&run=adam,learning_rate:0.1"
ONE_PAGE = """
import optim_viz.ui.warm as warm
warm.addresses = lambda: [("compare", "")]
warm.compile_interpreter = lambda: None
"""  # all that is warm before anybody else comes, for the time it takes


@pytest.fixture
def one_seat(tmp_path: Path) -> Iterator[Server]:
    (tmp_path / "sitecustomize.py").write_text(ONE_PAGE, encoding="utf-8")
    path = os.pathsep.join([str(tmp_path), str(ROOT)])
    command = [sys.executable, "-m", "optim_viz", "serve", "--seats=1"]
    server = serve(tmp_path, blank=False, command=command, environment={"PYTHONPATH": path})
    yield server
    server.stop()
    assert "Traceback" not in server.news()


def is_ready(server: Server) -> bool:
    try:
        with urllib.request.urlopen(f"{server.origin}/ready", timeout=5) as answer:
            return bool(answer.status == 200)
    except urllib.error.HTTPError:
        return False


def test_who_comes_second_waits_for_the_seat(one_seat: Server, open_screen: Open) -> None:
    first, second = (open_screen(origin=one_seat.origin, fresh=True) for _ in range(2))
    while not is_ready(one_seat):
        second.page.wait_for_timeout(100)
    first.open()
    second.page.goto(f"{one_seat.origin}/compare?{SCENE}")
    expect(second.page.get_by_role("heading", name="Every seat is taken")).to_be_visible()
    first.page.reload()  # its own seat is not in its way
    first.settled().page.goto("about:blank")

    first.tab.problems.clear()
    while second.page.get_by_role("link", name="Try now").count():
        second.page.get_by_role("link", name="Try now").click()
    second.settled()
    assert second.fields["start"] == ["-2.5,0.5"]
    second.has(surface="himmelblau")
    assert all("503" in problem for problem in second.problems), second.problems
    second.problems.clear()
