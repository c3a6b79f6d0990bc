"""A log that stays readable, and a disk that does not fill, when the same thing goes wrong a thousand times a second.

A server that has no descriptors left logs every connection that it cannot accept: 684,374 lines in one minute were
seen. Of lines that are the same but for their numbers, the first few of each minute pass; how many others there were is
said once a minute.
"""

from __future__ import annotations

import logging
import re
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable

FIRST = 5  # of each kind that pass in a minute
MINUTE = 60.0
KINDS = 500  # that are told apart; those not seen for longest are forgotten


class RepeatedLines(logging.Filter):
    """For handlers, as what passes a logger's own filter may come from any logger below it."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._seen: OrderedDict[tuple[str, int, str], list[float]] = OrderedDict()  # since when, and how many

    def filter(self, record: logging.LogRecord) -> bool:
        """Decided once for a record, by whichever of the handlers has it first."""
        marks = vars(record)
        if "passes" not in marks:
            marks["passes"] = self._passes(record)
        return bool(marks["passes"])

    def _passes(self, record: logging.LogRecord) -> bool:
        kind, now = _kind(record), self._clock()
        seen = self._seen.setdefault(kind, [now, 0])
        self._seen.move_to_end(kind)
        while len(self._seen) > KINDS:
            self._seen.popitem(last=False)
        if now - seen[0] >= MINUTE:
            _append(record, self._forget(kind))
            self._seen[kind] = seen = [now, 0]
        seen[1] += 1
        return seen[1] <= FIRST

    def sum_up(self) -> list[str]:
        """What was left out since it was said last, a line each, of what has not come again for a minute."""
        now = self._clock()
        over = [kind for kind, (since, _) in self._seen.items() if now - since >= MINUTE]
        left_out = {kind: self._forget(kind) for kind in over}
        return [f"{words} Last: {kind[0]}: {kind[2]}" for kind, words in left_out.items() if words]

    def _forget(self, kind: tuple[str, int, str]) -> str:
        count = int(self._seen.pop(kind)[1]) - FIRST
        return f"{count:,} lines like this one were left out in the last minute." if count > 0 else ""


def _kind(record: logging.LogRecord) -> tuple[str, int, str]:
    """What makes two lines the same: logger, level, and the first words as they are written in the source."""
    return record.name, record.levelno, re.sub(r"\d+", "#", str(record.msg).partition("\n")[0][:120])


def _append(record: logging.LogRecord, words: str) -> None:
    if words:
        record.msg, record.args = f"{record.getMessage()} ({words})", None


def filter_all(repeated: RepeatedLines) -> None:
    """Every handler that there is; one that has the filter already keeps it once."""
    names: Iterable[str] = tuple(logging.root.manager.loggerDict)
    loggers = [logging.root, *map(logging.getLogger, names)]
    handlers = {handler for logger in loggers for handler in logger.handlers}
    for handler in {*handlers, *([logging.lastResort] if logging.lastResort else [])}:
        handler.addFilter(repeated)
