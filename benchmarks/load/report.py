"""What a script of checks says: a line each, "held" or what fell; and an exit code that is not zero where one did."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field


@dataclass
class Report:
    """Collects what fell."""

    fallen: list[str] = field(default_factory=list)
    checks: int = 0

    def note(self, check: str, fell: str = "", measured: str = "") -> None:
        """One check: ``fell`` says what went wrong, and is empty where nothing did."""
        self.checks += 1
        if fell:
            self.fallen.append(check)
        print(
            f"{'FELL' if fell else 'held'}  {check}{': ' + fell if fell else ''}{f' ({measured})' if measured else ''}"
        )
        sys.stdout.flush()

    def skip(self, check: str, why: str) -> None:
        """A check that cannot be made here is neither held nor fallen, and is said."""
        print(f"----  {check}: {why}", flush=True)

    def end(self) -> None:
        """Say how many fell, and leave with that."""
        print(f"{self.checks} checks, {len(self.fallen)} fell")
        sys.exit(bool(self.fallen))
