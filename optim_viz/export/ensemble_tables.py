"""An ensemble as CSV: the quantiles of the loss step by step, and what each seed came to; digit for digit.

Lines that begin with # tell the scene. No cell is a formula to a spreadsheet.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from urllib.parse import quote

from optim_viz.comparison.ensembles import word_of
from optim_viz.link.codec import to_query
from optim_viz.scene.scenario import Scenario
from optim_viz.scene.study import Study
from optim_viz.simulation.ensemble import QUANTILES, EnsembleSummary


def quantiles_csv(scenario: Scenario, study: Study, summaries: Sequence[EnsembleSummary]) -> bytes:
    """One row for each run and step; a loss that overflowed counts as inf."""
    header = ["run", "optimizer", "step", *(f"f_quantile_{share}" for share in QUANTILES)]
    rows = (
        [str(i), summary.run.optimizer, str(t), *map(repr, column)]
        for i, summary in enumerate(summaries)
        for t, column in enumerate(summary.quantiles.T.tolist())
    )
    return _csv(scenario, study, header, rows)


def ends_csv(scenario: Scenario, study: Study, summaries: Sequence[EnsembleSummary]) -> bytes:
    """One row for each run and seed: its outcome, f at the last step, and the last finite position."""
    header = ["run", "optimizer", "seed", "outcome", "f", "x", "y"]
    rows = (
        [str(i), summary.run.optimizer, str(seed), word_of(outcome), *map(repr, (f, *end))]
        for i, summary in enumerate(summaries)
        for seed, outcome, f, end in zip(
            summary.seeds, summary.outcome, summary.final.tolist(), summary.end.tolist(), strict=True
        )
    )
    return _csv(scenario, study, header, rows)


def _csv(scenario: Scenario, study: Study, header: list[str], rows: Iterable[list[str]]) -> bytes:
    query = quote(to_query(scenario, study=study), safe=":/?&=~@%#+-._")  # one cell, whose commas are written otherwise
    return "\n".join([f"# link: ?{query}", *map(",".join, [header, *rows]), ""]).encode()
