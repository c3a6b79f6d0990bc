"""The files of text that a scene can be had in."""

from __future__ import annotations

from optim_viz.export.base import Export
from optim_viz.export.replay import replay
from optim_viz.export.scripts.script import script
from optim_viz.export.tables import to_csv, to_json

TEXTS = (
    Export(
        "html",
        "Replay (HTML)",
        "Plays in any browser, without a network.",
        "html",
        "text/html",
        lambda take, progress: replay(take),
    ),
    Export(
        "csv",
        "Numbers (CSV)",
        "Every step, for a spreadsheet or pandas.",
        "csv",
        "text/csv",
        lambda take, progress: to_csv(take),
    ),
    Export(
        "json",
        "Numbers (JSON)",
        "The same numbers, with the whole scene.",
        "json",
        "application/json",
        lambda take, progress: to_json(take),
    ),
    Export(
        "optax",
        "Script (optax)",
        "The run looked into, in JAX and optax.",
        "py",
        "text/x-python",
        lambda take, progress: script(take, "optax").encode(),
    ),
    Export(
        "torch",
        "Script (PyTorch)",
        "The run looked into, in PyTorch.",
        "py",
        "text/x-python",
        lambda take, progress: script(take, "torch").encode(),
    ),
)
