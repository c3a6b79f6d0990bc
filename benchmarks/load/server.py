"""The server under test: started, pinned, waited for, and weighed by what /proc says of its processes."""

from __future__ import annotations

import os
import shlex
import signal
import socket
import subprocess
import sys
import tempfile
import time
import tomllib
import urllib.request
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COMMAND = f"{shlex.quote(sys.executable)} -m streamlit run app.py --server.port {{port}} --server.address 127.0.0.1"
READY = "/_stcore/health"
TICKS = os.sysconf("SC_CLK_TCK")
APART = ("unshare", "--mount")  # in a namespace of its own, where mounts are nobody else's


@dataclass
class Server:
    """One command that serves the app, with every process that it begets; or an address alone, which is not ours."""

    origin: str
    process: subprocess.Popen[bytes] | None = None
    log: Path | None = None
    pids: tuple[int, ...] = ()  # of processes that somebody else has started
    ready_after: float = 0.0  # seconds
    _files: list[tempfile.TemporaryDirectory[str]] = field(default_factory=list)

    def processes(self) -> list[int]:
        """The server's processes that are there now."""
        own = [self.process.pid] if self.process is not None and self.process.poll() is None else []
        return descendants([*own, *self.pids])

    def cpu(self) -> float:
        """Seconds of processor time that they have had so far; of those that have ended, their parents know."""
        return sum(_cpu_of(pid) for pid in self.processes())

    def rss(self) -> float:
        """Megabytes that they have in memory."""
        return sum(_rss_of(pid) for pid in self.processes())

    def log_text(self) -> str:
        return "" if self.log is None else self.log.read_text(encoding="utf-8", errors="replace")

    def kill(self) -> None:
        """As the kernel does when memory is out: without a word."""
        for pid in self.processes():
            _signal(pid, signal.SIGKILL)
        if self.process is not None:
            self.process.wait()

    def stop(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(timeout=15)
            except subprocess.TimeoutExpired:
                self.kill()
        for folder in self._files:
            folder.cleanup()


def start(
    *,
    checkout: Path = ROOT,
    command: str = COMMAND,
    port: int | None = None,
    ready: str = READY,
    core: int | None = None,
    environment: Mapping[str, str | None] | None = None,
    before: str = "",
    apart: bool = False,
    options: Sequence[str] = (),
    base: str = "",
    log: Path | None = None,
    patience: float = 900.0,
) -> Server:
    """Start a command on a free port and wait until ``ready`` answers 200.

    ``command`` may say {port}; ``before`` is what the shell does first, as "ulimit -n 256", with mounts of its own
    where it is ``apart``; ``core`` pins it to one. ``options`` are Streamlit's; ``base`` is the path below which it
    serves. A variable of the ``environment`` that is None is taken away.
    """
    port = port or free_port()
    folder = tempfile.TemporaryDirectory(prefix="optim-viz-load-")
    log = log or Path(folder.name) / "server.log"
    words = [*shlex.split(command.format(port=port)), *options, *([f"--server.baseUrlPath={base}"] if base else [])]
    if core is not None:
        words = ["taskset", "--cpu-list", str(core), *words]
    if before:
        words = ["sh", "-c", f'{before}; exec "$@"', "sh", *words]
    if apart:
        words = [*APART, *words]
    paths = [str(checkout), *_as_installed(checkout, Path(folder.name))]
    wanted = {**os.environ, "PYTHONPATH": os.pathsep.join(paths), **(environment or {})}
    known = {name: value for name, value in wanted.items() if value is not None}
    with log.open("ab") as out:
        process = subprocess.Popen(words, cwd=checkout, env=known, stdout=out, stderr=subprocess.STDOUT)
    server = Server(f"http://127.0.0.1:{port}{base}", process, log, _files=[folder])
    began = time.monotonic()
    while not answers(server.origin + ready):
        if process.poll() is not None or time.monotonic() - began > patience:
            text = server.log_text()
            server.stop()
            raise SystemExit(f"The server does not become ready:\n{text[-4000:]}")
        time.sleep(0.05)
    server.ready_after = time.monotonic() - began
    return server


def answers(address: str, timeout: float = 5.0) -> bool:
    """Whether there is something at this address."""
    try:
        with urllib.request.urlopen(address, timeout=timeout) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _as_installed(checkout: Path, folder: Path) -> list[str]:
    """Where the project is not installed, what an editable install would leave: Streamlit then finds the components'
    scripts as files, as on a visitor's server. The checkout itself may be another one than the installed."""
    try:
        metadata.distribution("optim-viz")
        return []
    except metadata.PackageNotFoundError:
        version = tomllib.loads((checkout / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
        info = folder / f"optim_viz-{version}.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(
            f"Metadata-Version: 2.4\nName: optim-viz\nVersion: {version}\nRequires-Dist: streamlit\n", encoding="utf-8"
        )
        return [str(folder)]


def descendants(pids: Sequence[int]) -> list[int]:
    """These processes and all that they have begotten."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and (fields := _stat(int(entry.name))):
            children.setdefault(int(fields[1]), []).append(int(entry.name))
    found, waiting = list[int](), list(pids)
    while waiting:
        pid = waiting.pop()
        if pid not in found:
            found.append(pid)
            waiting += children.get(pid, [])
    return found


def _stat(pid: int) -> list[str]:
    """The fields of /proc/PID/stat behind the name, which may hold spaces: state, parent, ...; none if it is gone."""
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return []


def _cpu_of(pid: int) -> float:
    fields = _stat(pid)
    return sum(map(int, fields[11:15])) / TICKS if fields else 0.0  # its own and its dead children's


def _rss_of(pid: int) -> float:
    fields = _stat(pid)
    return int(fields[21]) * os.sysconf("SC_PAGE_SIZE") / 1e6 if fields else 0.0


def _signal(pid: int, number: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(pid, number)
