"""Whether the image that deploy/Containerfile builds is what it says: built here, and run without network or disk.

    python -m benchmarks.load.container [--engine podman] [--build-options "..."] [--run-options "..."] [--keep]

One line a check: what held, or what fell; it ends with 1 if anything fell. Without docker's or podman's registries the
base can be made of Debian's packages, see README.md.
"""

from __future__ import annotations

import argparse
import json
import shlex
import subprocess
import sys
from collections.abc import Callable

from benchmarks.load.deployment import START_PATIENCE, until
from benchmarks.load.server import ROOT

IMAGE = "optim-viz"
SOURCES_WITHOUT_BYTECODE = """
import importlib.util, pathlib
sources = [path for path in pathlib.Path("/opt/optim-viz/lib").rglob("*.py")]
bare = [path for path in sources if not pathlib.Path(importlib.util.cache_from_source(path)).exists()]
print(len(sources), *bare)
"""
WRITES = """
import os, pathlib
for folder in ("/", "/etc", "/home", "/opt/optim-viz", "/usr", "/var"):
    try:
        pathlib.Path(folder, "written").write_text("")
        print(folder)
    except OSError:
        pass
pathlib.Path("/tmp/written").write_text("")
"""
NETWORK = "import pathlib; print(*(path.name for path in pathlib.Path('/sys/class/net').iterdir()))"
ASK = "import urllib.request; print(urllib.request.urlopen('http://127.0.0.1:8501{path}', timeout=20).status)"


class Container:
    """The image, running with a read-only root and without a network."""

    def __init__(self, engine: str, options: str) -> None:
        self.engine = shlex.split(engine)
        closed = ["--detach", "--network=none", "--read-only", "--tmpfs=/tmp", "--cap-drop=ALL"]
        self.name = self.call("run", *closed, *shlex.split(options), IMAGE)

    def call(self, *words: str) -> str:
        done = subprocess.run([*self.engine, *words], capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"{shlex.join(words)[:200]}: {done.stderr.strip()[-600:]}")
        return done.stdout.strip()

    def python(self, program: str) -> str:
        """What a program prints inside."""
        return self.call("exec", self.name, "python", "-c", program)

    def is_ready(self) -> bool:
        try:
            return self.python(ASK.format(path="/ready")) == "200"
        except RuntimeError:
            if self.call("inspect", "--format={{.State.Running}}", self.name) != "true":
                raise
            return False

    def log(self) -> str:
        done = subprocess.run([*self.engine, "logs", self.name], capture_output=True, text=True, check=False)
        return done.stdout + done.stderr


def user(container: Container) -> str:
    assert container.call("exec", container.name, "id", "-u") == "10001"
    return "it runs as nobody in particular, number 10001"


def bytecode(container: Container) -> str:
    count, *bare = container.python(SOURCES_WITHOUT_BYTECODE).split()
    assert not bare, bare
    return f"all of {int(count):,} sources are compiled"


def readiness(container: Container) -> str:
    seconds = until(container.is_ready, "it becomes ready", START_PATIENCE)
    assert container.python(ASK.format(path="/_stcore/health")) == "200"
    return f"without a network it is alive at once, and ready {seconds:.0f} s after the first look"


def health(container: Container) -> str:
    """The command that the image itself declares."""
    (image,) = json.loads(container.call("inspect", "--type=image", IMAGE))
    declared = image.get("HealthCheck") or image.get("Healthcheck") or image["Config"].get("Healthcheck")
    assert declared, "the image has lost its HEALTHCHECK: podman and buildah need --format docker"
    container.call("exec", container.name, *declared["Test"][1:])
    return "the image's own health check passes"


def closed(container: Container) -> str:
    written = container.python(WRITES)
    assert not written, f"it can write to {written}"
    interfaces = container.python(NETWORK).split()
    assert interfaces == ["lo"], interfaces
    return "it can write to /tmp alone, and has no network but itself"


def nginx(container: Container) -> str:
    """What compose.yaml and kubernetes.yaml ask of the image."""
    told = container.call(
        "exec", container.name, "python", "/opt/optim-viz/nginx/prepare.py", "/tmp/nginx", "--replica=app-0:8501"
    )
    assert "ready for nginx" in told, told
    return "it writes nginx's files"


def quiet(container: Container) -> str:
    log = container.log()
    strange = [line for line in log.splitlines() if any(word in line for word in ("Traceback", "WARNING", "External"))]
    assert not strange, strange
    return f"no warning in its log, {len(log.splitlines())} lines"


CHECKS: tuple[Callable[[Container], str], ...] = (user, bytecode, readiness, health, closed, nginx, quiet)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--engine", default="podman", help="docker, or podman with options")
    parser.add_argument("--build-options", default="--format=docker")
    parser.add_argument("--run-options", default="")
    parser.add_argument("--built", action="store_true", help="the image is there already")
    given = parser.parse_args()
    if not given.built:
        build = ["build", *shlex.split(given.build_options), "-f", "deploy/Containerfile", "-t", IMAGE, "."]
        subprocess.run([*shlex.split(given.engine), *build], cwd=ROOT, check=True)
        print("held: deploy/Containerfile builds", flush=True)
    container, fell = Container(given.engine, given.run_options), 0
    try:
        for check in CHECKS:
            try:
                print(f"held: {check(container)}", flush=True)
            except (AssertionError, RuntimeError) as error:
                fell += 1
                print(f"FELL: {check.__name__}: {error}", flush=True)
    finally:
        container.call("rm", "--force", container.name)
    return int(fell > 0)


if __name__ == "__main__":
    sys.exit(main())
