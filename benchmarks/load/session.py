"""One visitor: opens a link, changes something, and knows whether each answer is its own.

    python -m benchmarks.load.session http://127.0.0.1:8501 [--changes 5]

A load lasts from the websocket's opening to a picture that shows what the link says; a change from the event to a
picture that shows it. The next one begins when the page has come to rest, as with a person who sees it busy.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from random import Random

from streamlit.proto.BidiComponent_pb2 import BidiComponent

from benchmarks.load.answers import Answer, read_picture, shows, sums_of, wrong_in
from benchmarks.load.protocol import COMPONENT, Fallen, Tab, is_end
from optim_viz import Run, Scenario, to_query
from optim_viz.scene.numbers import with_number

# Eight runs × 500 steps on Rosenbrock, at the rates that suit it.
METHODS = ("sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "adamw", "lion")
SCENE = Scenario.suggested(steps=500, runs=tuple(Run(name) for name in METHODS)).moved_to("rosenbrock")
PLAYER = f"{COMPONENT}player"
PATIENCE = 180.0  # seconds without any message, after which a visitor has had no answer


class Foreign(Fallen):
    """The answer is somebody else's."""


@dataclass
class Timing:
    """What one load or change took."""

    seconds: float
    bytes: int
    messages: int


@dataclass
class Visitor:
    """``number`` tells visitors apart: no start is asked for twice, so that a foreign answer is noticed."""

    origin: str
    number: int
    asked: Scenario = SCENE
    page: str = ""
    timeout: float = PATIENCE
    answers: list[Answer] = field(default_factory=list)  # to be proved when the clock has stopped
    tab: Tab = field(init=False)
    random: Random = field(init=False)
    _gesture: int = 0

    def __post_init__(self) -> None:
        self.random = Random(f"visitor {self.number}")
        self.new_tab()

    def new_tab(self) -> None:
        """What follows happens in a tab that knows nothing of the one before."""
        # A name of their own, by which nginx tells visitors apart who all come from one address.
        self.tab = Tab(self.origin, page=self.page, headers={"Cookie": f"optim_viz_visitor={self.number}"})

    def own_scene(self) -> Scenario:
        """The eight runs from a start that no other visitor has."""
        return self.asked.changed(start=self._start())

    def _start(self) -> tuple[float, float]:
        return round(self.random.uniform(-1.9, 1.9), 9), round(self.random.uniform(-0.9, 2.9), 9)

    async def load(self, scene: Scenario | None = None) -> Timing:
        """Open the link of a scene; by default one with a start of its own."""
        self.asked = self.own_scene() if scene is None else scene
        self.tab.query = to_query(self.asked)
        began = time.perf_counter()
        await self.tab.open(self.timeout)
        await self.tab.rerun()
        return await self._answer(began)

    async def move_start(self) -> Timing:
        """The ring is let go of somewhere else."""
        x, y = self._start()
        self._gesture += 1
        self.asked = self.asked.changed(start=(x, y))
        return await self._event("start", {"x": x, "y": y, "gesture": self._gesture})

    async def turn_dial(self) -> Timing:
        """The dial is let go of at another learning rate of the first run."""
        name = read_picture(self._player().bytes).head["runs"][0]["name"]
        value = self._rate()
        self._gesture += 1
        event = {"owner": "run", "name": name, "parameter": "learning_rate", "value": value, "gesture": self._gesture}
        return await self._event("dial", event)

    async def turn_number(self) -> Timing:
        """The panel's number of the first run's learning rate is let go of."""
        key, value = f"learning_rate-1-{self.asked.runs[0].optimizer}", self._rate()
        began = time.perf_counter()
        await self.tab.trigger(self.tab.number(key), "release", {"value": value, "at": self._gesture})
        return await self._answer(began)

    def _rate(self) -> float:
        value = float(f"{self.random.uniform(2e-4, 1.5e-3):.9g}")
        self.asked = with_number(self.asked, "run", "learning_rate", value, 0)
        return value

    def change_of(self, kind: str) -> Callable[[], Awaitable[Timing]]:
        """The change of this kind: "start", "dial", "number"; "mixed" is one of them at a time."""
        chosen = self.random.choice(("start", "dial", "number")) if kind == "mixed" else kind
        return {"start": self.move_start, "dial": self.turn_dial, "number": self.turn_number}[chosen]

    def _player(self) -> BidiComponent:
        return self.tab.components("player")[0]

    async def _event(self, name: str, value: object) -> Timing:
        began = time.perf_counter()
        await self.tab.trigger(self._player(), name, value)
        return await self._answer(began)

    async def _answer(self, began: float) -> Timing:
        """Receive until the page has come to rest; the time is that of the picture which shows what was asked for."""
        tab, seconds, sums = self.tab, 0.0, None
        bytes_before, messages_before = tab.bytes, tab.messages
        while True:
            message = await tab.receive(self.timeout)
            kind = message.WhichOneof("type")
            if kind == "delta" and message.delta.new_element.bidi_component.component_name == PLAYER:
                picture = read_picture(message.delta.new_element.bidi_component.bytes)
                if shows(picture, self.asked):
                    seconds, sums = time.perf_counter() - began, sums_of(picture)
                elif sums is not None:
                    raise Foreign("another picture came behind the right one")
            elif kind == "script_finished" and is_end(message):
                break
        if tab.exceptions:
            raise Fallen(tab.exceptions[0])
        if sums is None:
            raise Foreign(f"asked for {self.asked.start}")
        self.answers.append(Answer(self.asked, sums, tab.query))
        return Timing(seconds, tab.bytes - bytes_before, tab.messages - messages_before)

    async def leave(self) -> None:
        await self.tab.close()

    def wrong_answers(self) -> list[str]:
        """What was wrong in the answers so far: every bit of them is computed here once more."""
        return [wrong for wrong in map(wrong_in, self.answers) if wrong]


async def _main(origin: str, changes: int) -> None:
    visitor = Visitor(origin, 0)
    timing = await visitor.load()
    print(f"load    {timing.seconds * 1e3:7.1f} ms {timing.bytes / 1e3:8.1f} kB {timing.messages:4d} messages")
    for i in range(changes):
        kind = ("start", "dial", "number")[i % 3]
        timing = await visitor.change_of(kind)()
        print(f"{kind:7s} {timing.seconds * 1e3:7.1f} ms {timing.bytes / 1e3:8.1f} kB {timing.messages:4d} messages")
    await visitor.leave()
    wrong = visitor.wrong_answers()
    print("every answer is this visitor's own, to the last bit" if not wrong else "\n".join(wrong))
    sys.exit(bool(wrong))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("origin")
    parser.add_argument("--changes", type=int, default=6)
    given = parser.parse_args()
    asyncio.run(_main(given.origin, given.changes))
