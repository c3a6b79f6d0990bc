"""The checks that every change must pass, run as part of the suite so that one command covers them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize(
    "command",
    [
        ("ruff", "check", "."),
        ("ruff", "format", "--check", "."),
        ("pyrefly", "check", "--python-interpreter-path", sys.executable),
    ],
    ids=["lint", "format", "types"],
)
def test_checker_passes(command: tuple[str, ...]) -> None:
    done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_ci_runs_the_command_that_the_readme_gives() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    block = readme.split("<!-- the test command -->\n```sh\n")[1].split("\n```")[0]
    assert "requirements-dev.txt" in block
    assert "pytest" in block
    assert "\n" not in block
    assert "the test command" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_ci_tries_the_wheel_on_the_newer_pythons() -> None:
    """Beside the suite on the oldest one, and fails where one of them does."""
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert ".ci/pythons 3.12 3.13 &" in ci
    assert 'wait "$pythons"' in ci
    pythons = (ROOT / ".ci" / "pythons").read_text(encoding="utf-8")
    for part in ('pip" wheel', "OPTIM_VIZ_INSTALLED=1", "no:cacheprovider tests/test_everywhere.py", 'exit "$failed"'):
        assert pythons.count(part) == 1, part
