"""The app, started as a visitor's server would start it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# Seconds to wait for anything at all: a bound for what hangs, never a claim about speed.
PATIENCE = float(os.environ.get("OPTIM_VIZ_PATIENCE", "60"))


@dataclass
class Server:
    """One running app. What it logs is part of its behaviour: visitors see no traceback, the log does."""

    process: subprocess.Popen[bytes]
    origin: str
    log: Path
    read: int = 0

    def news(self) -> str:
        """What was logged since the last time."""
        text = self.log.read_text(encoding="utf-8", errors="replace")
        new, self.read = text[self.read :], len(text)
        return new

    def kill(self) -> None:
        """At once, as when the power fails: nobody is told."""
        self.process.kill()
        self.process.wait()

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def serve(
    folder: Path,
    script: str = "app.py",
    blank: bool = True,
    command: Sequence[str] = (),
    cwd: Path = ROOT,
    environment: Mapping[str, str] | None = None,
    base: str = "",
    port: int = 0,
    address: str = "127.0.0.1",
) -> Server:
    """Start the app, or another script, on this port or a free one, and wait until it answers.

    ``blank``: with a blank page between two visits, see ``fresh.py``; else as visitors' servers are started.
    ``command`` starts it in another way; ``base`` is the path below which it is served, as ``/path``; ``address``
    is where it listens.
    """
    port = port or free_port()
    log = folder / "server.log"
    options = {
        "server.port": port,
        "server.address": address,
        "server.headless": "true",
        "server.fileWatcherType": "none",
    }
    if base:
        options["server.baseUrlPath"] = base
    script_of = "tests/browser/fresh.py" if blank else script
    command = command or [sys.executable, "-m", "streamlit", "run", script_of]
    with log.open("ab") as out:
        process = subprocess.Popen(
            [
                *command,
                *(text for name, value in options.items() for text in (f"--{name}", str(value))),
                *(("--", script) if blank else ()),
            ],
            cwd=cwd,
            env={**os.environ, **(environment or {})},
            stdout=out,
            stderr=subprocess.STDOUT,
        )
    server = Server(process, f"http://127.0.0.1:{port}{base}", log)
    give_up = time.monotonic() + PATIENCE
    while not _healthy(server.origin):
        if process.poll() is not None or time.monotonic() > give_up:
            server.stop()
            pytest.fail(f"The app does not start:\n{log.read_text(encoding='utf-8', errors='replace')}")
        time.sleep(0.1)
    return server


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _healthy(origin: str) -> bool:
    try:
        with urllib.request.urlopen(f"{origin}/_stcore/health", timeout=5) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False
