"""Two servers of the app and nginx in front of them, as ``deploy/`` has it, on this machine and for as long as asked.

nginx is the system's (Debian: ``apt-get install nginx-light``); what it is told is written by
``deploy/nginx/prepare.py`` from the templates that every deployment is made of, with ports and folders of its own. It
needs no root.
"""

from __future__ import annotations

import http.client
import os
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType

from benchmarks.load import server as servers
from benchmarks.load.server import ROOT, Server, free_port

SERVE = f"{shlex.quote(sys.executable)} -m optim_viz serve"
COMMAND = f"{SERVE} --core {{core}} --server.port {{port}} --server.address 127.0.0.1"
READY = "/ready"
COOKIE = "optim_viz_visitor"
PATIENCE = 180.0  # seconds, for what hangs
START_PATIENCE = 600.0  # on a busy machine


class Answer:
    """What a server answers to one request."""

    def __init__(self, response: http.client.HTTPResponse) -> None:
        self.status = response.status
        self.headers = response.headers
        self.body = response.read()

    @property
    def cookie(self) -> str:
        """The name that nginx gave to who asked; empty, if it gave none."""
        cookies = [text.partition(";")[0] for text in self.headers.get_all("set-cookie", [])]
        return next((text for text in cookies if text.startswith(f"{COOKIE}=")), "")


def ask(port: int, path: str, headers: Mapping[str, str] | None = None, body: bytes | None = None) -> Answer:
    """One request, its path exactly as given."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        connection.request("GET" if body is None else "POST", path, body, dict(headers or {}))
        return Answer(connection.getresponse())
    finally:
        connection.close()


def until(true: Callable[[], bool], what: str, patience: float = PATIENCE) -> float:
    """Wait, and say for how many seconds."""
    began = time.monotonic()
    while not true():
        if time.monotonic() - began > patience:
            raise AssertionError(f"{what}: not within {patience:g} s")
        time.sleep(0.05)
    return time.monotonic() - began


class Deployment:
    """``with Deployment(folder) as site``: nginx at ``site.origin``, and behind it ``site.replicas``."""

    def __init__(
        self,
        folder: Path,
        *,
        command: str = COMMAND,
        ready: str = READY,
        replicas: int = 2,
        frame_ancestors: Sequence[str] = ("'self'",),
    ) -> None:
        self.folder, self.command, self.ready, self.frame_ancestors = folder, command, ready, frame_ancestors
        self.port = free_port()
        self.origin = f"http://127.0.0.1:{self.port}"
        self.ports = [free_port() for _ in range(replicas)]
        self.replicas: list[Server] = []
        self.nginx: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Deployment:
        run = self.folder / "run"
        run.mkdir(parents=True)
        self.folder.chmod(0o755)  # nginx's workers are nobody, where root has started it
        prepare: list[str | Path] = [sys.executable, ROOT / "deploy" / "nginx" / "prepare.py", self.folder / "nginx"]
        prepare += [text for port in self.ports for text in ("--replica", f"127.0.0.1:{port}")]
        prepare += ["--listen", f"127.0.0.1:{self.port}", "--run", run]
        prepare += ["--frame-ancestors", " ".join(self.frame_ancestors)]
        subprocess.run(prepare, check=True, stdout=subprocess.DEVNULL, env={**os.environ, "PYTHONPATH": str(ROOT)})
        nginx = shutil.which("nginx") or "/usr/sbin/nginx"  # where Debian has it, which is not on everybody's path
        command = [nginx, "-c", str(self.folder / "nginx" / "nginx.conf"), "-g", "daemon off;"]
        with (self.folder / "nginx.log").open("wb") as log:
            self.nginx = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            for index in range(len(self.ports)):
                self.start(index)
        except BaseException:
            self.__exit__(None, None, None)
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        for server in self.replicas:
            server.stop()
        if self.nginx is not None:
            self.nginx.terminate()
            self.nginx.wait()

    def start(self, index: int) -> Server:
        """Start a server, or start it anew on its port, and wait until it is ready."""
        log = self.folder / f"replica-{index + 1}.log"
        port = self.ports[index]
        command = self.command.replace("{core}", str(index))  # each keeps to a core of its own
        server = servers.start(command=command, port=port, ready=self.ready, log=log, patience=START_PATIENCE)
        self.replicas[index : index + 1] = [server]
        return server

    def whole(self) -> Server:
        """All of it as one server, to be weighed: both replicas, and nginx."""
        assert self.nginx is not None
        processes = [server.process for server in self.replicas] + [self.nginx]
        return Server(self.origin, pids=tuple(process.pid for process in processes if process is not None))

    def sessions(self, index: int) -> int:
        """How many visitors a server has at this moment, by its own count; none, if it is gone."""
        try:
            text = ask(self.ports[index], "/_stcore/metrics?families=active_sessions").body.decode()
        except OSError:
            return 0
        return next(int(line.split()[1]) for line in text.splitlines() if line.startswith("active_sessions "))
