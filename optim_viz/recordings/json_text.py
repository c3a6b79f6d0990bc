"""JSON, or what it stands for in Python: pairs, columns, records, or an export of this project."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from optim_viz.errors import InputError, quote_text
from optim_viz.limits import MAX_RECORDED_COLUMNS, MAX_RECORDED_DEPTH
from optim_viz.recordings.columns import normal
from optim_viz.recordings.raw_table import RawTable, facts_of

INSIDE = ("path", "positions", "position", "trajectory", "points", "records", "history", "data")


def read_json(text: str) -> list[RawTable]:
    """The tables of a JSON text, one for each run.

    Raises:
        InputError: where it is no JSON, or holds no positions.
    """
    try:
        found = json.loads(text, parse_int=float, object_pairs_hook=_group)
    except RecursionError:
        raise InputError("The JSON is nested deeper than any path is.") from None
    except json.JSONDecodeError as error:
        raise InputError(
            f"Line {error.lineno} is no JSON at character {error.colno}: perhaps the file is cut off there."
        ) from None
    return tables_of(found)


def _group(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    group = dict(pairs)
    if len(group) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise InputError(f"The JSON names {quote_text(twice)} twice in one place.")
    return group


def tables_of(found: object) -> list[RawTable]:
    """The tables of what was found: of an export several, one for each run."""
    if isinstance(found, Mapping) and isinstance(found.get("runs"), Sequence) and not isinstance(found["runs"], str):
        return list(_exported(found, found["runs"]))
    return [_table(found, {}, MAX_RECORDED_DEPTH)]


def _exported(scene: Mapping[str, Any], runs: Sequence[Any]) -> Iterator[RawTable]:
    """Those of an export of this project."""
    for i, run in enumerate(runs):
        if not isinstance(run, Mapping):
            raise InputError(f"Run {i} of the JSON is no run with records.")
        last = run["segments"][-1] if isinstance(run.get("segments"), list) and run["segments"] else {}
        method = {"optimizer": last["optimizer"]} if isinstance(last, Mapping) and "optimizer" in last else {}
        yield _table(run, facts_of({**_scalars(scene), **method, **_scalars(run)}), MAX_RECORDED_DEPTH)
    if not runs:
        raise InputError("The JSON is of a scene without runs.")


def _scalars(group: Mapping[str, Any]) -> dict[str, Any]:
    return {str(name): value for name, value in group.items() if isinstance(value, str | int | float)}


def _table(found: object, facts: Mapping[str, str], depth: int) -> RawTable:
    if isinstance(found, Mapping):
        facts = {**facts, **facts_of(_scalars(found))}
        lists = {str(name): column for name, column in found.items() if isinstance(column, (list, tuple))}
        inside = {normal(str(name)): part for name, part in found.items() if isinstance(part, (list, tuple, Mapping))}
        nested = next((inside[name] for name in INSIDE if name in inside and _holds_positions(inside[name])), None)
        if nested is not None and depth:
            table = _table(nested, facts, depth - 1)
            beside = {name: column for name, column in lists.items() if len(column) == len(table.places)}
            own = {
                name: column for name, column in beside.items() if name not in table.columns and column is not nested
            }
            return RawTable({**own, **table.columns}, table.places, table.unit, table.header, table.facts)
        if not lists:
            raise InputError("The JSON holds no list of positions.")
        return _of_columns(lists, facts)
    if not isinstance(found, (list, tuple)):
        raise InputError("The JSON is neither a list of positions nor an object with columns.")
    if not found:
        raise InputError("The JSON is an empty list: there is no position in it.")
    first = found[0]
    if isinstance(first, Mapping):
        return _of_records(found, facts)
    return _of_pairs(found, facts)


def _holds_positions(part: object) -> bool:
    """Whether something may be a path by itself; a list of numbers is a column."""
    return isinstance(part, Mapping) or (
        isinstance(part, (list, tuple)) and bool(part) and isinstance(part[0], (list, tuple, Mapping))
    )


def _of_pairs(found: Sequence[Any], facts: Mapping[str, str]) -> RawTable:
    for i, pair in enumerate(found, 1):
        if not isinstance(pair, (list, tuple)) or len(pair) != 2:
            what = f"{len(pair)} numbers" if isinstance(pair, (list, tuple)) else "no pair"
            raise InputError(f"Record {i} of the JSON has {what}, and a position has two numbers.")
    x, y = zip(*found, strict=True)
    return RawTable({"x": x, "y": y}, range(1, len(found) + 1), "Record", "The JSON", facts)


def _of_columns(lists: Mapping[str, Sequence[Any]], facts: Mapping[str, str]) -> RawTable:
    _check_width(len(lists))
    rows = len(next(iter(lists.values())))
    for name, column in lists.items():
        if len(column) != rows:
            raise InputError(
                f"The columns of the JSON differ in length: {quote_text(next(iter(lists)))} has {rows:,} entries, "
                f"{quote_text(name)} {len(column):,}."
            )
    if not rows:
        raise InputError("The columns of the JSON are empty: there is no position in them.")
    return RawTable(lists, range(1, rows + 1), "Record", "The JSON", facts)


def _of_records(found: Sequence[Any], facts: Mapping[str, str]) -> RawTable:
    names = list(found[0])
    _check_width(len(names))
    for i, record in enumerate(found, 1):
        if not isinstance(record, Mapping):
            raise InputError(f"Record {i} of the JSON has no names, and the first one has.")
        if missing := [name for name in names if name not in record]:
            raise InputError(f"Record {i} of the JSON has no {quote_text(missing[0])}, and the first one has.")
    inside = next(
        (name for name in names if normal(name) in INSIDE and isinstance(found[0][name], (list, tuple))), None
    )
    columns = {name: [record[name] for record in found] for name in names if name != inside}
    if inside is not None:
        pairs = _of_pairs([record[inside] for record in found], facts)
        columns = {**columns, **{name: list(column) for name, column in pairs.columns.items()}}
    return RawTable(columns, range(1, len(found) + 1), "Record", "Record 1 of the JSON", facts)


def _check_width(count: int) -> None:
    if count > MAX_RECORDED_COLUMNS:
        raise InputError(f"The JSON has {count:,} columns, and {MAX_RECORDED_COLUMNS} are read at most.")
