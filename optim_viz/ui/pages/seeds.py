"""What the seed does: every run of the scene under many seeds; a click on an end opens that seed on Compare."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import streamlit as st

from optim_viz.errors import InputError
from optim_viz.export.ensemble_tables import ends_csv, quantiles_csv
from optim_viz.limits import MAX_SEED
from optim_viz.link.runs import spell_run
from optim_viz.number_format import counted, format_position
from optim_viz.registry import whole
from optim_viz.scene.scenario import Fairness, Scenario
from optim_viz.scene.study import SEED_COUNTS, Study
from optim_viz.simulation.ensemble import EnsembleSummary, depends_on_seed, ensemble_of
from optim_viz.simulation.run_grid import Progress
from optim_viz.ui import session, shell
from optim_viz.ui.charts import ensemble_chart
from optim_viz.ui.pages import studies
from optim_viz.web.ensemble_chart import pack_ensembles

ONE_BY_ONE = 50  # times as long as in a map takes a step of a run whose whole way is recorded
NOTHING_RANDOM = (
    "Nothing is random in this scene: every seed gives the same runs. Raise the noise in the panel, or let each step "
    "see a batch of the data, and their spread is shown here."
)
Table = Callable[[Scenario, Study, Sequence[EnsembleSummary]], bytes]
TABLES: dict[str, tuple[str, str, Table]] = {  # what a file is called, its button, and what it says
    "loss": ("Loss by step, CSV", "The quantiles of the loss of every run at every step.", quantiles_csv),
    "ends": ("Ends by seed, CSV", "Of every run and seed: its outcome, its loss and where it ended.", ends_csv),
}


def headline(scenario: Scenario) -> str:
    n, seeds = len(scenario.runs), session.study().seeds
    random = "".join(f", {name} {text}" for name, text in scenario.stream.described.items())
    under = f" under seeds 0 to {seeds - 1}" if depends_on_seed(scenario) else ""
    start = format_position(scenario.start)
    return f"{counted(n, 'run')}{under}, from {start}, {counted(scenario.steps, 'step')}{random}."


def choices(scenario: Scenario) -> None:
    st.selectbox(
        "Seeds",
        SEED_COUNTS,
        key=session.set_widget("seed-count", session.study().seeds),
        on_change=lambda: session.change_study(lambda s: replace(s, seeds=int(session.widget_value("seed-count")))),
        width=130,
    )


def draw_ensembles(scenario: Scenario, slot: Any) -> None:
    if not depends_on_seed(scenario):
        st.info(NOTHING_RANDOM)
        return
    summaries, study = _summaries(scenario, slot), session.study()
    blob = pack_ensembles(scenario, summaries, session.run_ids(), projector=studies.in_a_hall())
    ensemble_chart(blob, pick=_open_seed, projector=studies.project)
    with st.container(horizontal=True, gap="small", key="seed-tables"):
        for name, (label, words, table) in TABLES.items():
            st.download_button(
                label,
                partial(table, scenario, study, summaries),  # made when it is pressed
                f"{scenario.file_name}-{study.seeds}-seeds-{name}.csv".replace("_", "-"),
                "text/csv",
                key=f"seed-table-{name}",
                on_click="ignore",
                icon=":material/download:",
                help=words,
            )


def _summaries(scenario: Scenario, slot: Any) -> tuple[EnsembleSummary, ...]:
    """A branch goes its whole way here, and learning rates are the scene's own under each seed."""
    count, conditions = session.study().seeds, studies.conditions_key(scenario.changed(seed=0, fairness=Fairness()))
    settings = " ".join(spell_run(run.without_partners) for run in scenario.runs)

    def make(progress: Progress) -> tuple[EnsembleSummary, ...]:
        return tuple(each.summary() for each in ensemble_of(scenario, range(count), progress))

    work = ONE_BY_ONE * count * scenario.steps * len(scenario.runs)
    return studies.cached(f"seeds {conditions} {count} {settings}", make, work, slot)


def _open_seed(event: Mapping[str, Any]) -> None:
    """The scene under that seed, on Compare. Its runs stay as they are: a rule that would choose their rates anew is
    given up."""
    try:
        seed = whole(event.get("seed"), 0, MAX_SEED, "The seed")
    except InputError as error:
        session.show_error(error)
        return

    def under_seed(s: Scenario) -> Scenario:
        keeps = s.seed == seed or s.fairness.rule in ("own", "same")
        return s.changed(seed=seed, fairness=s.fairness if keeps else Fairness())

    session.change(f"seed {seed}", under_seed, session.run_ids())
    if session.scenario().seed == seed:
        studies.restart_playback()
        shell.open_page("compare")
