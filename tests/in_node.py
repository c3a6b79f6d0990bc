"""Node, for tests of the browser's modules; and what those modules make of a scene, asked from Python."""

from __future__ import annotations

import atexit
import json
import shutil
import subprocess
from base64 import b64decode, b64encode
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
from missing import missing
from numpy.typing import NDArray

FOLDER = Path(__file__).with_name("js")
LEAST = 20  # the version of node whose own test runner can also stand in for time


def node() -> str:
    """The path of a node that can run the tests. Without one they skip, but never where nobody would notice."""
    found = shutil.which("node")
    version = subprocess.run([found, "--version"], capture_output=True, text=True, check=True).stdout if found else ""
    if not found or int(version.strip("v\n").split(".")[0]) < LEAST:
        missing(f"these tests need node {LEAST} or newer, and there is {version.strip() or 'none'} on the PATH")
    return found


class Script:
    """A script of ``tests/js`` that answers one question after the other, a line each: what node has compiled and made
    fast for one is there for the next."""

    def __init__(self, name: str) -> None:
        command = [node(), str(FOLDER / name)]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.process.__exit__(kind, error, at)  # closes its input, which ends it, and waits

    def answer(self, question: Any) -> Any:
        """What the script says."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(question) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, "node has ended"
        said = json.loads(line)
        assert "error" not in said, said["error"]
        return said["answer"]


class FrontEnd(Script):
    """``tests/js/numbers.js``."""

    def __init__(self) -> None:
        super().__init__("numbers.js")

    def ask(self, about: str, blob: bytes, **given: Any) -> Any:
        """What the modules say of a packed scene."""
        return self.answer({"about": about, "blob": b64encode(blob).decode(), **given})


@cache
def simulator() -> Script:
    """``tests/js/runs.js``, for as long as this process lasts."""
    script = Script("runs.js")
    atexit.register(script.__exit__, None, None, None)
    return script


# Program, coefficients, and which of the arrays are x and y, and the columns of its table, where there is one.
Job = tuple[Any, Any, int, int] | tuple[Any, Any, int, int, Sequence[int]]


def evaluate_in_node(arrays: list[NDArray[np.float64]], jobs: list[Job]) -> list[list[NDArray[np.float64]]]:
    """The results of programs by the browser's machine."""
    encoded = [b64encode(np.ascontiguousarray(array, np.float64)).decode() for array in arrays]
    listed = [
        {"program": program, "coefficients": list(c), "x": x, "y": y, **({"rows": list(*rows)} if rows else {})}
        for program, c, x, y, *rows in jobs
    ]
    given = json.dumps({"arrays": encoded, "jobs": listed})
    done = subprocess.run([node(), str(FOLDER / "machine.js")], input=given, capture_output=True, text=True, check=True)
    return [[np.frombuffer(b64decode(text)) for text in results] for results in json.loads(done.stdout)]
