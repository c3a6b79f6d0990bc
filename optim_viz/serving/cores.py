"""A server that keeps to one core.

A process of Python runs one thread at a time. On several cores its threads, of which each visitor's change has one and
the connections have another, hand the interpreter from core to core at each message: measured with twenty visitors who
never pause, 53 changes a second at 18 ms of CPU each on one core, and 31 at 34 ms on two. So a second core is for a
second server.
"""

from __future__ import annotations

import os
import sys
import threading
from contextlib import suppress
from pathlib import Path

NICENESS = 5  # behind the others': a quarter of a core that Python's threads keep busy, all of one that they do not
TASKS = Path("/proc/self/task")


def keep_to_core(number: int) -> int | None:
    """Let this process, and what it starts, run on one of the cores that it may use; which one, by its system's number.

    They are counted around, so that servers on successive ports can be told their port. None where the system does not
    let a process choose.
    """
    if not hasattr(os, "sched_setaffinity"):
        return None
    cores = sorted(os.sched_getaffinity(0))
    chosen = cores[number % len(cores)]
    os.sched_setaffinity(0, {chosen})
    return chosen


def let_visitors_go_first() -> int:
    """Let the threads that are none of Python's, which are those of the compiler's that compute, step behind the
    others; how many there are.

    A map keeps its core busy for seconds, and a change of a number is twenty milliseconds of Python: of one core both
    had half. Only Linux has a priority for each thread.
    """
    if sys.platform != "linux":
        return 0
    ours = {thread.native_id for thread in threading.enumerate()}
    computing = [int(task.name) for task in TASKS.iterdir() if int(task.name) not in ours]
    niceness = os.getpriority(os.PRIO_PROCESS, 0) + NICENESS
    for task in computing:
        with suppress(OSError):  # it has ended, or a sandbox forbids it
            os.setpriority(os.PRIO_PROCESS, task, niceness)
    return len(computing)
