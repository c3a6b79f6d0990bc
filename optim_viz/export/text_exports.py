"""The files of text that a scene can be had in."""

from __future__ import annotations

from optim_viz.export.base import Export
from optim_viz.export.replay import replay
from optim_viz.export.scripts.script import run_script
from optim_viz.export.tables import to_csv, to_json

TEXT_EXPORTS = (
    Export(
        "html",
        "Replay (HTML)",
        "Plays in any browser, without a network.",
        "html",
        "text/html",
        lambda export_input, progress: replay(export_input),
    ),
    Export(
        "csv",
        "Numbers (CSV)",
        "Every step, for a spreadsheet or pandas.",
        "csv",
        "text/csv",
        lambda export_input, progress: to_csv(export_input),
    ),
    Export(
        "json",
        "Numbers (JSON)",
        "The same numbers, with the whole scene.",
        "json",
        "application/json",
        lambda export_input, progress: to_json(export_input),
    ),
    Export(
        "optax",
        "Script (optax)",
        "in JAX and optax.",
        "py",
        "text/x-python",
        lambda export_input, progress: run_script(export_input, "optax").encode(),
        of_runs=True,
    ),
    Export(
        "torch",
        "Script (PyTorch)",
        "in PyTorch.",
        "py",
        "text/x-python",
        lambda export_input, progress: run_script(export_input, "torch").encode(),
        of_runs=True,
    ),
)
