"""The browser's modules in node: where things are drawn, in which order and with which numbers (``tests/js``)."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from in_node import FOLDER, node

ROOT = Path(__file__).parents[1]

sys.path.insert(0, str(FOLDER))
import fixtures  # noqa: E402  # beside the tests that read what it writes


def test_the_modules_of_the_browser(capsys: pytest.CaptureFixture[str]) -> None:
    done = subprocess.run(
        [node(), str(FOLDER / "run.js"), "--test-reporter=tap"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    counts = dict(re.findall(r"^# (tests|pass|fail|skipped|todo) (\d+)", done.stdout, re.MULTILINE))
    with capsys.disabled():
        print("\nnode --test tests/js:", ", ".join(f"{number} {name}" for name, number in counts.items()))
    failures = re.findall(r"^not ok .*?\n(?=ok |not ok |# |1\.\.)", done.stdout, re.MULTILINE | re.DOTALL)
    assert done.returncode == 0, "\n".join(failures) or done.stdout + done.stderr
    assert int(counts["pass"]) == int(counts["tests"]) > 150


def test_what_they_are_held_against_is_what_the_engine_says_now() -> None:
    """``python tests/js/fixtures.py`` writes the file anew."""
    known = json.loads(fixtures.FILE.read_text(encoding="utf-8"))
    assert_alike(known, json.loads(json.dumps(fixtures.fixtures())), "fixtures")


def assert_alike(found: Any, wanted: Any, where: str) -> None:
    """Within what another processor may change; of a blob its length, for its paths are in ``runs``."""
    if isinstance(wanted, dict):
        assert found.keys() == wanted.keys(), where
        for key, value in wanted.items():
            assert_alike(found[key], value, f"{where}.{key}")
    elif isinstance(wanted, list):
        assert len(found) == len(wanted), where
        for i, value in enumerate(wanted):
            assert_alike(found[i], value, f"{where}[{i}]")
    elif isinstance(wanted, float):
        np.testing.assert_allclose(found, wanted, rtol=1e-9, atol=1e-12, err_msg=where)
    elif where.endswith("blob"):
        assert len(found) == len(wanted), where
    else:
        assert found == wanted, where
