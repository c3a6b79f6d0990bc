"""Plants faults one at a time in a copy of the tree, and says which of them the tests notice.

    python tools/plant_faults.py            all of them; ends within the hour on two cores
    python tools/plant_faults.py --check    only whether each fault's text is still found, in seconds
    python tools/plant_faults.py -k hover   those with this word in their file or reason
    python tools/plant_faults.py --write    all of them, and the result into CONTRIBUTING.md

A fault is data (``tools/faults/*.toml``): a file, the exact text, what is put in its place, its kind, and why the
result is wrong. The text may move to another file, as long as it stays the only one of its kind; a text that is not
found, or found twice, is an error. A fault whose survival is right has the reason in ``survives``.

Each fault meets the tests that reach its line, the most particular first, and the first failure ends it. Which those
are, ``coverage`` says for Python (``pip install coverage``; one run of the suite, kept in ``.reach.json`` until the
tree changes). For JavaScript they are those of ``node --test``, and then those in a browser that
``tools/faults/reach.toml`` names for the module; the same table adds tests where lines run only once a process, traced
by JAX or kept in a cache. The browser is served what the copy bundles: so the Python that runs this has what
``requirements-dev.txt`` installs, but not the project itself, whose files would be served instead.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
GROUPS = {"listed": "Wrong pictures of the list", "drawing": "Drawing code", "python": "Other Python"}
KINDS = ("sign", "index", "axis", "order", "scale", "label", "constant", "dropped line")
MARKS = ("<!-- planted faults -->", "<!-- end of planted faults -->")
FIRST = 24  # tests that a fault meets first
MINUTES = 5  # of tests that it meets after them, by what they take alone
PATIENCE = 120.0  # seconds that a run of tests may take, and six times what it should: then it hangs
REACH = ROOT / ".reach.json"


@dataclass(frozen=True)
class Fault:
    """One wrong line."""

    group: str
    file: str  # where it was; its text may have moved
    old: str
    new: str
    kind: str
    why: str
    survives: str = ""  # why no test can notice it

    def __str__(self) -> str:
        return f"{Path(self.file).name}: {self.why}"


@dataclass
class Result:
    fault: Fault
    noticed: str = ""  # the first test that failed
    met: int = 0  # how many tests it met
    seconds: float = 0.0


def read() -> list[Fault]:
    """All faults, in the order of the groups."""
    found = []
    for group in GROUPS:
        for file in sorted((HERE / "faults").glob(f"{group}*.toml")):
            found += [Fault(group, **entry) for entry in tomllib.loads(file.read_text()).get("fault", [])]
    return found


# Where a fault is -------------------------------------------------------------------------------------------------


class Lost(Exception):
    """A fault's text is not found once."""


def places(tree: Path) -> dict[str, str]:
    """The text of every file in which a fault may be."""
    files = [*tree.glob("optim_viz/**/*.py"), *tree.glob("optim_viz/**/*.js")]
    return {str(file.relative_to(tree)): file.read_text() for file in files if "bundle" not in file.parts}


def locate(fault: Fault, texts: dict[str, str]) -> str:
    """The file that holds the fault's text: its own, or else the only one of its language."""
    here = texts.get(fault.file, "").count(fault.old)
    if here == 1:
        return fault.file
    if here > 1:
        raise Lost(f"{fault}: its text stands {here} times in {fault.file}: {fault.old!r}")
    kin = [file for file, text in texts.items() if Path(file).suffix == Path(fault.file).suffix and fault.old in text]
    if len(kin) == 1 and texts[kin[0]].count(fault.old) == 1:
        return kin[0]
    raise Lost(f"{fault}: its text stands in {', '.join(kin) or 'no file'}: {fault.old!r}")


def check(faults: list[Fault], tree: Path) -> list[str]:
    """What is wrong with the faults: texts that are not there, and results that do not even parse."""
    texts, problems = places(tree), []
    for fault in faults:
        if fault.kind not in KINDS:
            problems.append(f"{fault}: no kind {fault.kind!r}")
        try:
            file = locate(fault, texts)
        except Lost as lost:
            problems.append(str(lost))
            continue
        if file != fault.file:
            print(f"moved: {fault.file} -> {file}  ({fault.why})")
        if file.endswith(".py"):
            try:
                ast.parse(texts[file].replace(fault.old, fault.new))
            except SyntaxError as error:
                problems.append(f"{fault}: does not parse: {error}")
    for fault, count in Counter((fault.old, fault.new) for fault in faults).items():
        if count > 1:
            problems.append(f"planted {count} times: {fault}")
    for pattern, tests in table().items():
        if not any(Path(file).match(pattern) for file in texts):
            problems.append(f"reach.toml: no file is like {pattern}")
        problems += [f"reach.toml: no test {test}" for test in tests if not (tree / test.split("::")[0]).exists()]
    return problems


def table() -> dict[str, list[str]]:
    """File pattern -> tests to meet, from reach.toml."""
    found: dict[str, list[str]] = tomllib.loads((HERE / "faults" / "reach.toml").read_text())["reach"]
    return found


# Which tests reach it ---------------------------------------------------------------------------------------------


@dataclass
class Reach:
    """Which tests pass, how long each takes, and which lines of which file they run."""

    seconds: dict[str, float] = field(default_factory=dict)
    lines: dict[str, dict[int, set[str]]] = field(default_factory=dict)
    breadth: Counter[str] = field(default_factory=Counter)  # how many lines a test runs
    failed: set[str] = field(default_factory=set)  # or was skipped

    def tests(self, fault: Fault, file: str, text: str) -> list[str]:
        """The tests that run the fault's statement, or, where it runs at import, any line of its file."""
        lines = self.lines.get(file, {})
        found = set().union(*(lines.get(line, set()) for line in statement(text, text.index(fault.old))))
        return self.sorted(found or set().union(*lines.values()))

    def sorted(self, tests: Iterable[str]) -> list[str]:
        """The most particular and shortest first."""
        return sorted(tests, key=lambda test: (self.breadth[test] * (0.2 + self.seconds[test]), test))


def statement(text: str, at: int) -> range:
    """The lines of the innermost statement around a place of the text; of one with a body, its head."""
    line, best = text.count("\n", 0, at) + 1, range(0)
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.stmt) and node.lineno <= line <= (node.end_lineno or node.lineno):
            body = getattr(node, "body", None)
            last = max(node.lineno, body[0].lineno - 1) if body else node.end_lineno or node.lineno
            lines = range(node.lineno, last + 1)
            if line in lines and (not best or len(lines) <= len(best)):
                best = lines
    return best or range(line, line + 1)


def reach(tree: Path, python: str, workers: int) -> Reach:
    """One run of the suite without a browser, watched line by line; kept for a tree that is the same."""
    sums = hashlib.sha256()
    for file in sorted([*tree.glob("optim_viz/**/*.py"), *tree.glob("tests/*.py")]):
        sums.update(file.read_bytes())
    key = sums.hexdigest()
    if REACH.exists() and (kept := json.loads(REACH.read_text()))["key"] == key:
        parts = kept["parts"]
    else:
        print("which test reaches which line: one run of the suite")
        with tempfile.TemporaryDirectory() as out:
            command = [
                python,
                "-m",
                "pytest",
                "-q",
                "-p",
                "reach",
                "-n",
                str(workers),
                "--ignore",
                "tests/browser",
                "tests",
            ]
            path = os.pathsep.join([str(HERE), str(tree), os.environ.get("PYTHONPATH", "")])
            subprocess.run(command, cwd=tree, env={**os.environ, "REACH": out, "PYTHONPATH": path}, check=False)
            parts = [json.loads(file.read_text()) for file in Path(out).glob("*.json")]
        REACH.write_text(json.dumps({"key": key, "parts": parts}))
    return gathered(parts)


def gathered(parts: list[dict]) -> Reach:
    found = Reach()
    for part in parts:
        found.seconds |= part["seconds"]
        found.failed |= set(part["failed"])
    for part in parts:
        names = list(part["seconds"])
        for file, lines in part["lines"].items():
            for line, places in lines.items():
                good = {names[place] for place in places} - found.failed
                found.lines.setdefault(file, {}).setdefault(int(line), set()).update(good)
                found.breadth.update(good)
    return found


# Planting ---------------------------------------------------------------------------------------------------------


class Bed:
    """A copy of the tree for one worker, in which one fault stands at a time."""

    def __init__(self, tree: Path) -> None:
        self.root = Path(tempfile.mkdtemp(prefix="faults-"))
        listed = subprocess.run(
            ["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=tree, capture_output=True, text=True, check=True
        ).stdout
        for name in filter(None, listed.split("\0")):
            if (tree / name).is_file():
                (self.root / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(tree / name, self.root / name)
                shutil.copymode(tree / name, self.root / name)
        if (tree / "node_modules").exists():
            (self.root / "node_modules").symlink_to((tree / "node_modules").resolve())
        self.clock = time.time()

    def write(self, file: str, text: str) -> None:
        """Writes a file, in a second of its own: a kept ``.pyc`` goes by seconds."""
        self.clock += 2.0
        (self.root / file).write_text(text)
        os.utime(self.root / file, (self.clock, self.clock))

    def bundle(self) -> None:
        """What browsers are served, from the sources as they are now."""
        status, printed = self.run(["node", "tools/bundle.js"], PATIENCE)
        if status != 0:
            raise RuntimeError(printed)

    def run(self, command: list[str], patience: float) -> tuple[int | None, str]:
        """The exit status, None for what had to be ended, and what was printed."""
        environment = {**os.environ, "PYTHONPATH": str(self.root)}
        process = subprocess.Popen(
            command,
            cwd=self.root,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        try:
            printed, _ = process.communicate(timeout=patience)
            return process.returncode, printed
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)  # the browser and the server that it started, too
            return None, process.communicate()[0]


class Judge:
    """Shows faults to tests."""

    def __init__(self, tree: Path, python: str, known: Reach, browser: bool) -> None:
        self.python, self.known, self.browser = python, known, browser
        self.sound = dict.fromkeys(known.seconds.keys() - known.failed, True)  # whether a test passes without a fault
        self.lock = threading.Lock()
        self.whole = Bed(tree)  # no fault is ever planted here
        self.node = {str(file.relative_to(tree)): file.read_text() for file in tree.glob("tests/js/**/*.test.*js")}

    def stages(self, fault: Fault, file: str, text: str) -> Iterator[list[str]]:
        """What the fault meets, one command's tests at a time."""
        named = [test for pattern, tests in table().items() if Path(file).match(pattern) for test in tests]
        if file.endswith(".py"):
            first, *rest = self.chunks(self.known.tests(fault, file, text))
            yield first
            yield named
            yield from rest
        else:
            name = Path(file).name
            yield [
                test for test, words in self.node.items() if name in words
            ]  # those that import it, before the others
            yield [test for test, words in self.node.items() if name not in words]
            yield [test for test in named if not test.startswith("tests/browser/")]
            for test in dict.fromkeys(test for test in named if test.startswith("tests/browser/")):
                if self.browser:
                    yield [test]

    def chunks(self, tests: list[str]) -> list[list[str]]:
        """A few, and then about a minute's worth at a time, MINUTES of them at most."""
        found, left = [tests[:FIRST]], 0.0
        for test in tests[FIRST:]:
            if left <= 0.0:
                found.append([])
                left = 60.0
            if len(found) > MINUTES + 1:
                return found[:-1]
            found[-1].append(test)
            left -= self.known.seconds[test]
        return found

    def judge(self, fault: Fault, bed: Bed) -> Result:
        begun, result = time.monotonic(), Result(fault)
        texts = places(bed.root)
        file = locate(fault, texts)
        bed.write(file, texts[file].replace(fault.old, fault.new))
        bundled = False
        try:
            for tests in self.stages(fault, file, texts[file]):
                result.met += len(tests)
                if tests and file.endswith(".js") and tests[0].startswith("tests/browser/") and not bundled:
                    bed.bundle()
                    bundled = True
                if tests and (noticed := self.meet(tests, bed)):
                    result.noticed = noticed
                    break
        finally:
            bed.write(file, texts[file])
            if bundled:
                bed.bundle()
        result.seconds = time.monotonic() - begun
        return result

    def meet(self, tests: list[str], bed: Bed) -> str:
        """The first test that fails here and passes where no fault is; else nothing."""
        while failed := self.first_failure(tests, bed):
            if self.passes_without(failed, tests):
                return failed
            print(f"fails without a fault: {failed}", flush=True)
            if "::" not in failed:  # node's, or a run of tests that does not end: nothing can be learned from it
                break
        return ""

    def passes_without(self, failed: str, tests: list[str]) -> bool:
        name, again = failed, [failed] if "::" in failed else tests
        if failed.startswith("node: "):
            name, again = "node", [*self.node]  # all of them once
        with self.lock:
            if name not in self.sound:
                self.sound[name] = not self.first_failure(again, self.whole)
            return self.sound[name]

    def first_failure(self, tests: list[str], bed: Bed) -> str:
        seconds = sum(self.known.seconds.get(test, 300.0) for test in tests)
        if tests[0] in self.node:
            status, printed = bed.run(["node", "--test", "--test-reporter=tap", *tests], 120.0)
            failed = re.search(r"^ *not ok \d+ - (.*)$", printed, re.M)
            return "" if status == 0 else f"node: {failed[1] if failed else 'it does not end'}"
        names = bed.root / ".tests"
        names.write_text(
            "\n".join([*tests, *(f"--deselect={test}" for test, sound in self.sound.items() if not sound)])
        )
        options = ["-n", "0", "-x", "-q", "--no-header", "--tb=no", "-p", "no:cacheprovider"]
        status, printed = bed.run([self.python, "-m", "pytest", *options, f"@{names}"], PATIENCE + 6.0 * seconds)
        if status in (0, 5):  # 5: all of them were left out
            return ""
        failed = re.search(r"^(?:FAILED|ERROR) (.+?)(?: - .*)?$", printed, re.M)
        return failed[1] if failed else f"{len(tests)} tests: {'no end' if status is None else 'no beginning'}"

    def close(self) -> None:
        shutil.rmtree(self.whole.root)


def plant(faults: list[Fault], judge: Judge, tree: Path, workers: int, minutes: float) -> list[Result]:
    """The faults one after the other, in as many beds as there are workers; those that find no time are left out."""
    beds = [Bed(tree) for _ in range(workers)]
    free, end, results = list(beds), time.monotonic() + 60.0 * minutes, list[Result]()

    def one(fault: Fault) -> None:
        if time.monotonic() > end:
            return
        bed = free.pop()
        try:
            result = judge.judge(fault, bed)
        finally:
            free.append(bed)
        results.append(result)
        told = f"noticed by {result.noticed}" if result.noticed else f"SURVIVES {result.met} tests"
        print(f"[{len(results)}/{len(faults)}] {result.seconds:4.0f} s  {fault}  -- {told}", flush=True)

    try:
        with ThreadPoolExecutor(workers) as pool:
            list(pool.map(one, faults))
    finally:
        for bed in beds:
            shutil.rmtree(bed.root)
    return results


# The result -------------------------------------------------------------------------------------------------------


def summary(results: list[Result]) -> str:
    """A table by group, and the survivors by name: Markdown."""
    rows = ["| Faults | planted | noticed | |", "| --- | ---: | ---: | --- |"]
    for group, name in GROUPS.items():
        own = [result for result in results if result.fault.group == group]
        if own:
            noticed = sum(bool(result.noticed) for result in own)
            kinds = Counter(result.fault.kind for result in own)
            told = ", ".join(f"{kind} {count}" for kind, count in sorted(kinds.items()))
            rows.append(f"| {name} | {len(own)} | {noticed} ({noticed / len(own):.0%}) | {told} |")
    survivors = [result.fault for result in results if not result.noticed]
    told = [f"* `{f.file}`, {f.kind}: {f.why}. {f.survives or 'No test notices it yet.'}" for f in survivors]
    return "\n".join(
        [*rows, "", "Not noticed:" if told else "All of them are noticed.", *([""] if told else []), *told]
    )


def write(text: str, file: Path) -> None:
    """Puts the summary between its marks."""
    begin, end = MARKS
    before, _, rest = file.read_text().partition(begin)
    if not rest:
        raise SystemExit(f"{file.name} has no {begin}")
    file.write_text(f"{before}{begin}\n{text}\n{end}{rest.partition(end)[2]}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="only look for the texts")
    parser.add_argument("--tree", type=Path, default=ROOT, help="another checkout than this one")
    parser.add_argument("--group", choices=GROUPS)
    parser.add_argument("-k", default="", help="only faults with this in their file or reason")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--minutes", type=float, default=58.0)
    parser.add_argument("--no-browser", action="store_true", help="leave the tests in a browser out")
    parser.add_argument("--write", action="store_true", help="put the result into CONTRIBUTING.md")
    parser.add_argument("--python", default=sys.executable)
    given = parser.parse_args()
    tree = given.tree.resolve()
    faults = [fault for fault in read() if given.group in (None, fault.group) and given.k in f"{fault.file} {fault}"]
    if problems := check(faults, tree):
        print("\n".join(problems), f"{len(problems)} problems", sep="\n")
        return 1
    print(", ".join(f"{name}: {n}" for name, n in Counter(fault.group for fault in faults).items()))
    if given.check:
        return 0
    begun = time.monotonic()
    known = Reach()
    if any(fault.file.endswith(".py") for fault in faults):
        known = reach(tree, given.python, given.workers)
    judge = Judge(tree, given.python, known, browser=not given.no_browser)
    try:
        left = given.minutes - (time.monotonic() - begun) / 60.0
        results = plant(faults, judge, tree, given.workers, left)
    finally:
        judge.close()
    text = summary(results)
    print(f"\n{text}\n\n{(time.monotonic() - begun) / 60:.0f} minutes; {len(faults) - len(results)} found no time")
    if given.write:
        write(text, ROOT / "CONTRIBUTING.md")
    unexplained = [result for result in results if not result.noticed and not result.fault.survives]
    return int(bool(unexplained) or len(results) < len(faults))


if __name__ == "__main__":
    sys.exit(main())
