"""Which core a server keeps to, and who goes first on it."""

from __future__ import annotations

import subprocess
import sys

import pytest

PROGRAM = """
import os, threading
from optim_viz import simulate
from optim_viz.serving.cores import NICENESS, let_visitors_go_first

simulate("sphere", "sgd", steps=3)  # the compiler's threads are there
waiting = threading.Event()
ours = threading.Thread(target=waiting.wait)
ours.start()
count = let_visitors_go_first()
python = {thread.native_id for thread in threading.enumerate()}
others = [int(task) for task in os.listdir("/proc/self/task") if int(task) not in python]
usual = os.getpriority(os.PRIO_PROCESS, os.getppid())
print(count == len(others) > 0)
print({os.getpriority(os.PRIO_PROCESS, task) for task in others} == {min(19, usual + NICENESS)})
print({os.getpriority(os.PRIO_PROCESS, task) for task in python} == {usual})
waiting.set()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="threads have a priority of their own on Linux alone")
def test_what_computes_steps_behind_what_answers() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True"] * 3
