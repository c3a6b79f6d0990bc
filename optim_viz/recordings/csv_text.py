"""A text of rows: with or without a header, separated by commas, semicolons, tabs or spaces, with # before remarks."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence

from optim_viz.errors import InputError
from optim_viz.limits import MAX_RECORDED_COLUMNS, MAX_RECORDED_LINE, MAX_RECORDED_REMARK
from optim_viz.number_format import counted
from optim_viz.recordings.columns import check_names, roles
from optim_viz.recordings.numbers import DECIMAL_COMMA, is_number
from optim_viz.recordings.raw_table import RawTable, facts_of

Row = tuple[int, list[str]]  # the number of its line, from 1, and its cells

LABEL = re.compile(r"run ([0-9]{1,9})")


def read_csv(text: str) -> RawTable:
    """The table.

    Raises:
        InputError: where there is none, or rows that do not fit it.
    """
    remarks: list[tuple[int, str]] = []
    lines: list[tuple[int, str]] = []
    for number, line in enumerate(re.split(r"\r\n|\n|\r", text), 1):
        if line.lstrip().startswith(("#", "%")):
            remarks.append((number, line.strip(" \t#%")[:MAX_RECORDED_REMARK]))
        elif line.strip():
            if len(line) > MAX_RECORDED_LINE:
                raise InputError(
                    f"Line {number} has {len(line):,} characters, and a record has {MAX_RECORDED_LINE:,} at most."
                )
            lines.append((number, line))
    if not lines:
        raise InputError("The file holds remarks alone, and no record.")
    separator = _separator(lines[0][1])
    rows = list(_rows(lines, separator))
    names, header, first = _header(rows, remarks, separator)
    check_names(names, header)
    body = rows[first:]
    if not body:
        raise InputError(f"{header} is a header, and no record follows it.")
    cells = [_fitted(row, len(names)) for row in body]
    if separator != ",":
        cells = _with_points(cells)
    said = [remark.split(":", 1) for _, remark in remarks if ":" in remark]
    facts = {name.strip(): value.strip() for name, value in said}
    labels = {
        found[1]: value.partition(";")[0].strip() for name, value in said if (found := LABEL.fullmatch(name.strip()))
    }
    columns = dict(zip(names, zip(*cells, strict=True), strict=True))
    return RawTable(columns, [number for number, _ in body], "Line", header, facts_of(facts), labels)


def _separator(line: str) -> str:
    """What separates the cells of a line."""
    return next((sign for sign in ("\t", ";", ",") if sign in line), " ")


def _rows(lines: Sequence[tuple[int, str]], separator: str) -> Iterator[Row]:
    for number, line in lines:
        if separator == " ":
            yield number, line.split()
            continue
        try:
            (cells,) = csv.reader([line], delimiter=separator, skipinitialspace=True, strict=True)
        except csv.Error:
            raise InputError(
                f"Line {number} has a quotation mark that is not closed, or stands where none may."
            ) from None
        except ValueError:  # more than one row, or none
            raise InputError(f"Line {number} is no row of a table.") from None
        if len(cells) > MAX_RECORDED_COLUMNS:
            raise InputError(f"Line {number} has {len(cells):,} cells, and {MAX_RECORDED_COLUMNS} are read at most.")
        yield number, cells


def _header(rows: list[Row], remarks: list[tuple[int, str]], separator: str) -> tuple[list[str], str, int]:
    """The names of the columns, where they stand, and at which row the records begin."""
    number, cells = rows[0]
    where = f"Line {number}"
    if not all(is_number(cell) or not cell.strip() for cell in cells):
        return cells, where, 1
    while len(cells) > 2 and not cells[-1].strip():
        cells = cells[:-1]
    above = [(at, re.split(r"\s+|[,;]\s*", remark)) for at, remark in remarks if at < number]
    if above and len(above[-1][1]) == len(cells):  # as NumPy writes it
        at, names = above[-1]
        try:
            roles(names, where)
        except InputError:
            pass
        else:
            return names, f"Line {at}", 0
    if len(cells) != 2:
        said = "one column alone" if len(cells) == 1 else f"{len(cells)} columns and no header"
        raise InputError(f"{where} has {said}: which of them are x and y, a first line with names has to say.")
    return ["x", "y"], "The file", 0


def _fitted(row: Row, width: int) -> list[str]:
    """The cells of a row, one for each column; empty ones behind them do not count."""
    number, cells = row
    while len(cells) > width and not cells[-1].strip():
        cells = cells[:-1]
    if len(cells) != width:
        cut = " Perhaps the file is cut off there." if len(cells) < width else ""
        has, columns = counted(len(cells), "cell"), counted(width, "column")
        raise InputError(f"Line {number} has {has}, and the table {columns}.{cut}")
    return cells


def _with_points(cells: list[list[str]]) -> list[list[str]]:
    """With decimal points, where the numbers have decimal commas."""
    return [
        [cell.replace(",", ".") if "," in cell and DECIMAL_COMMA.fullmatch(cell.strip()) else cell for cell in row]
        for row in cells
    ]
