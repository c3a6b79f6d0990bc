"""Which test reaches which line: a pytest plugin that plant_faults.py loads, on each worker, for one run of the suite.

Beside ``coverage``'s lines a test's outcome and its time are kept: a fault first meets what is specific and short.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import coverage
import pytest

_lines = coverage.Coverage(source=["optim_viz"], data_file=None, config_file=False, messages=False)
_seconds: dict[str, float] = {}
_failed: set[str] = set()


def pytest_sessionstart() -> None:
    _lines.start()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    _lines.switch_context(item.nodeid)
    try:
        return (yield)
    finally:
        _lines.switch_context("")


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    name = report.nodeid
    _seconds[name] = _seconds.get(name, 0.0) + report.duration
    if report.outcome != "passed":
        _failed.add(name)


def pytest_sessionfinish() -> None:
    _lines.stop()
    data, root = _lines.get_data(), Path.cwd()
    place = {name: i for i, name in enumerate(_seconds)}
    lines = {
        str(Path(file).relative_to(root)): {
            line: [place[name] for name in names if name in place]
            for line, names in data.contexts_by_lineno(file).items()
        }
        for file in data.measured_files()
    }
    found = {"seconds": _seconds, "failed": sorted(_failed), "lines": lines}  # a test is named by its place in seconds
    Path(os.environ["REACH"], f"{os.getpid()}.json").write_text(json.dumps(found))
