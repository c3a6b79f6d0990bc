"""Functions as lists for the interpreter, though they are the registry's own: what compiled code is compared with."""

from __future__ import annotations

import dataclasses
from functools import cache
from typing import Any

from optim_viz import OBJECTIVES
from optim_viz.objectives import Objective
from optim_viz.programs.rows import takes_rows

WITHOUT_ROWS = [name for name, entry in OBJECTIVES.items() if not takes_rows(entry.function)]


class AsList:
    """A function that says of itself that it is a list."""

    def __init__(self, function: Any) -> None:
        self.function = function

    def __call__(self, *numbers: Any) -> Any:
        return self.function(*numbers)

    def program(self, results: tuple[int, ...]) -> Any:
        raise NotImplementedError("it is traced")


@cache  # what is made of a list is kept with it
def listed(surface: Objective) -> Objective:
    """The same surface, for the interpreter."""
    unpenalized = surface.unpenalized
    return dataclasses.replace(
        surface,
        function=AsList(surface.function),  # type: ignore[arg-type]  # it is called like one
        **({} if unpenalized is None else {"unpenalized": unpenalized}),
    )
