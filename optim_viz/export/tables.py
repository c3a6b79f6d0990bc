"""Every number of every run, as CSV and as JSON: the simulation's own float64, digit for digit.

Python's ``repr`` of a float is the shortest text that reads back as the same float, and JSON uses it as well.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from numpy.typing import NDArray

from optim_viz.comparison.beside import drawn_beside
from optim_viz.export import metadata
from optim_viz.export.base import ExportInput
from optim_viz.recordings.plain_text import harmless_cell
from optim_viz.simulation.recorded_run import RecordedRun
from optim_viz.simulation.trajectory import Trajectory

RECORD = ("x", "y", "f", "gradient_norm", "learning_rate")


def record_columns(run: Trajectory) -> dict[str, list[float]]:
    """A run's records by name, each of the same length: ``RECORD``, then what the method remembers before the step."""
    x, y = run.position.T
    record = zip(RECORD, (x, y, run.loss, run.grad_norm, run.learning_rate), strict=True)
    return {name: array.tolist() for name, array in (*record, *_memory(run))}


def _memory(run: Trajectory) -> Iterator[tuple[str, NDArray[Any]]]:
    for name, values in run.state.items():
        if values.ndim == 1:
            yield name, values
        else:
            yield from ((f"{name}_{axis}", values[:, k]) for k, axis in enumerate("xy"))


def _recorded(export_input: ExportInput) -> list[RecordedRun]:
    """The recorded paths that are drawn."""
    return [beside.run for beside in drawn_beside(export_input.scenario)]


def _recorded_columns(run: RecordedRun) -> dict[str, Any]:
    """The records of a recorded path, with their steps and with f and ‖∇f‖ on this surface; its learning rate where it
    is known."""
    assert run.path is not None
    steps = run.path.steps[: run.kept]
    columns = record_columns(run)
    names = [name for name in RECORD if name != "learning_rate" or run.path.rate is not None]
    return {"step": steps.tolist(), **{name: [columns[name][t] for t in steps] for name in names}}


def to_json(export_input: ExportInput) -> bytes:
    """The scene and its runs; the arrays have one entry per step, from 0."""
    runs = [
        {**settings, "records": {name: list(map(_number, values)) for name, values in record_columns(run).items()}}
        for settings, run in zip(metadata.runs_metadata(export_input), export_input.runs, strict=True)
    ]
    beside = [
        {**settings, "records": {name: list(map(_number, values)) for name, values in _recorded_columns(run).items()}}
        for settings, run in zip(metadata.recorded_metadata(export_input), _recorded(export_input), strict=True)
    ]
    scene = {**metadata.scene_metadata(export_input), "runs": [*runs, *beside]}
    return (json.dumps(scene, ensure_ascii=False, allow_nan=False) + "\n").encode()


def _number(value: float) -> float | None:
    return value if math.isfinite(value) else None


def to_csv(export_input: ExportInput) -> bytes:
    """One row per run and step, recorded paths last, under lines that begin with # and tell the scene.

    A cell is a number, a name or empty. Spreadsheets take what begins with = + - or @ for a formula: no cell does,
    unless it is a number.
    """
    tables = [(run.optimizer, range(len(run)), record_columns(run)) for run in export_input.runs]
    tables += [("recorded", table.pop("step"), table) for table in map(_recorded_columns, _recorded(export_input))]
    names = [*RECORD, *dict.fromkeys(name for _, _, table in tables for name in table if name not in RECORD)]
    lines = [*(f"# {text}" for text in _comments(export_input)), ",".join(["run", "optimizer", "step", *names])]
    for i, (optimizer, steps, table) in enumerate(tables):
        spelled = [list(map(repr, table[name])) if name in table else [""] * len(steps) for name in names]
        rows = zip(steps, zip(*spelled, strict=True), strict=True)
        lines += [f"{i},{optimizer},{t},{','.join(row)}" for t, row in rows]
    return ("\n".join(lines) + "\n").encode()


def _comments(export_input: ExportInput) -> Iterator[str]:
    """The scene in lines that a spreadsheet may split at commas: each part stays harmless text."""
    for name, value in metadata.scene_metadata(export_input).items():
        yield f"{name}: {_plain(value)}"
    for i, run in enumerate(metadata.runs_metadata(export_input)):
        outcome, segments = run["outcome"], "; ".join(map(_segment, run["segments"]))
        yield f"run {i}: {run['label']}; {segments}; {outcome['sentence']} {outcome['criterion']}"
    recorded = zip(metadata.recorded_metadata(export_input), _recorded(export_input), strict=True)
    for i, (said, path) in enumerate(recorded, len(export_input.runs)):
        name, remarks = harmless_cell(said["label"]), harmless_cell(" ".join(said["remarks"]))
        yield f"run {i}: {name}; recorded; {path.outcome.sentence} {remarks}"


def _segment(segment: dict[str, Any]) -> str:
    begins = f"from step {segment['from_step']} " if segment["from_step"] else ""
    scheduled = (
        f"; schedule {segment['schedule']}: {_plain(segment['schedule_values'])}" if "schedule" in segment else ""
    )
    return f"{begins}{segment['optimizer']}: {_plain(segment['hyperparameters'])}{scheduled}"


def _plain(value: Any) -> str:
    if isinstance(value, dict):
        return "; ".join(f"{name} = {_column(part)}" for name, part in value.items()) or "none"
    if isinstance(value, list):
        return "; ".join(map(repr, value))
    return _spelled(value) if isinstance(value, str) else repr(value)


def _column(value: Any) -> str:
    """A column of numbers stays one cell, too."""
    return " ".join(map(repr, value)) if isinstance(value, list) else repr(value)


def _spelled(text: str) -> str:
    """A link, or a part of one, stays one cell: its commas are written as the link's grammar allows as well."""
    return quote(text, safe=":/?&=~@%#+-._") if "," in text and " " not in text else text
