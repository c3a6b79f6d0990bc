"""The rows of a table in a script: their numbers, and the mean over them."""

from __future__ import annotations

import ast
import textwrap

import numpy as np
from numpy.typing import NDArray

from optim_viz.programs.rows import Rows, RowTable

NAME, WIDTH = "Rows", 118


def rows_source(table: RowTable, texts: list[str], *, torch: bool) -> list[str]:
    """What ``rows`` is in these texts of formulas: an object with the columns that they read, and ``mean``."""
    read = {
        node.attr
        for text in texts
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "rows"
    }
    arrays = "torch" if torch else "jnp"
    columns = zip(Rows._fields, table.present, strict=True)
    body = [_column(name, column, arrays) for name, column in columns if name in read | {"weight"}]
    mean = "    def mean(self, values):\n        return (self.weight * values).sum()"
    return [f"class {NAME}:  # a number for each row of the table\n{''.join(body)}\n{mean}", f"rows = {NAME}()"]


def _column(name: str, column: NDArray[np.float64], arrays: str) -> str:
    if len(column) > 1 and (column == column[0]).all():
        return f"    {name} = {arrays}.full(({len(column)},), {float(column[0])!r})\n"
    indent = " " * 8
    lines = textwrap.wrap(
        ", ".join(map(repr, column.tolist())), WIDTH - len(indent), break_on_hyphens=False, break_long_words=False
    )
    numbers = textwrap.indent("\n".join(lines), indent)
    return f"    {name} = {'jnp.array' if arrays == 'jnp' else 'torch.tensor'}([\n{numbers},\n    ])\n"
