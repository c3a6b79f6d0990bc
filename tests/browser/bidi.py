"""Firefox by WebDriver BiDi, the protocol that it speaks by itself: one process, one tab, JSON over a web socket."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from websockets.sync.client import ClientConnection, connect

PATIENCE = 120.0  # seconds; a bound for what hangs
# A font that was on its way when its page was left for the next visit. Firefox calls that an error as well
# (NS_BINDING_ABORTED, 0x804b0002), and nothing is missing: a font that does not come has another status.
FONT_GIVEN_UP = re.compile(r"downloadable font: download failed .*: status=2152398850 source:")


def installed() -> str | None:
    """Where a Firefox is."""
    return shutil.which("firefox-esr") or shutil.which("firefox")


class Firefox:
    """A Firefox with a profile of its own; ``errors`` are what its console has said of errors, but for fonts that were
    given up on their way."""

    def __init__(self, command: str, folder: Path) -> None:
        profile = folder / "profile"
        profile.mkdir()
        self.log = folder / "firefox.log"
        self.errors: list[str] = []
        self.count = 0
        with self.log.open("wb") as out:
            self.process = subprocess.Popen(
                [command, "--headless", "--no-remote", "--profile", str(profile), "--remote-debugging-port", "0"],
                stdout=out,
                stderr=subprocess.STDOUT,
            )
        self.open = ExitStack()  # what is to be closed again, the last first
        self.open.callback(self._end)
        with ExitStack() as unless_it_starts:
            unless_it_starts.push(self.open)
            self._begin()
            unless_it_starts.pop_all()

    def _begin(self) -> None:
        address = f"{self._address()}/session"
        self.socket: ClientConnection = self.open.enter_context(connect(address, max_size=None, open_timeout=PATIENCE))
        self.ask("session.new", {"capabilities": {}})
        self.ask("session.subscribe", {"events": ["log.entryAdded"]})
        self.tab = self.ask("browsingContext.getTree", {})["contexts"][0]["context"]
        self.ask("browsingContext.setViewport", {"context": self.tab, "viewport": {"width": 1366, "height": 768}})

    def _address(self) -> str:
        give_up = time.monotonic() + PATIENCE
        while time.monotonic() < give_up and self.process.poll() is None:
            said = re.search(r"WebDriver BiDi listening on (ws://\S+)", self.log.read_text("utf-8", "replace"))
            if said:
                return said[1]
            time.sleep(0.05)
        raise AssertionError(f"Firefox has not started: {self.log.read_text('utf-8', 'replace')}")

    def ask(self, method: str, parameters: dict[str, Any]) -> Any:
        """The answer to one command; what is told meanwhile is kept.

        Raises:
            AssertionError: if Firefox refuses it.
        """
        self.count += 1
        self.socket.send(json.dumps({"id": self.count, "method": method, "params": parameters}))
        while True:
            told = json.loads(self.socket.recv(timeout=PATIENCE))
            if told.get("method") == "log.entryAdded" and told["params"]["level"] == "error":
                text = str(told["params"]["text"])
                if not FONT_GIVEN_UP.search(text):
                    self.errors.append(text)
            if told.get("id") == self.count:
                assert told["type"] == "success", told
                return told["result"]

    def go(self, url: str) -> None:
        self.ask("browsingContext.navigate", {"context": self.tab, "url": url, "wait": "complete"})

    def value(self, expression: str) -> Any:
        """What an expression of plain values is in the page."""
        spelled = f"JSON.stringify({expression})"
        answer = self.ask(
            "script.evaluate", {"expression": spelled, "target": {"context": self.tab}, "awaitPromise": False}
        )
        assert answer["type"] == "success", answer
        return json.loads(answer["result"].get("value", "null"))

    def until(self, what: str, expression: str, holds: Callable[[Any], bool] = bool) -> Any:
        """Wait until an expression's value holds."""
        give_up = time.monotonic() + PATIENCE
        while True:
            value = self.value(expression)
            if holds(value):
                return value
            assert time.monotonic() < give_up, f"{what}: {value}; {self.errors}"
            time.sleep(0.1)

    def press(self, key: str) -> None:
        """One key, down and up."""
        actions = [{"type": "keyDown", "value": key}, {"type": "keyUp", "value": key}]
        self.ask(
            "input.performActions",
            {"context": self.tab, "actions": [{"type": "key", "id": "keyboard", "actions": actions}]},
        )

    def close(self) -> None:
        self.open.close()

    def _end(self) -> None:
        self.process.terminate()
        self.process.wait(PATIENCE)
