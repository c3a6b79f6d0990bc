"""What tells the runs of one method apart: settings that differ, and only those."""

from __future__ import annotations

import pytest

from optim_viz import OPTIMIZERS, Run
from optim_viz.schedules import SCHEDULES
from optim_viz.web.distinguishing import distinguishing_settings
from optim_viz.web.notation import to_html

ALPHA, BETA_1 = (to_html(OPTIMIZERS["adam"].parameter(name).symbol) for name in ("learning_rate", "b1"))
ADAM = Run("adam", {"learning_rate": 0.1})


def test_one_setting_that_differs() -> None:
    rates = [0.001, 0.01, 0.1]
    assert distinguishing_settings([ADAM.changed(learning_rate=rate) for rate in rates]) == [
        [(ALPHA, rate)] for rate in rates
    ]


def test_every_setting_that_differs_is_told_of_every_run() -> None:
    told = distinguishing_settings([ADAM, ADAM.changed(b1=0.5), ADAM.changed(learning_rate=0.3)])
    assert told == [[(ALPHA, 0.1), (BETA_1, 0.9)], [(ALPHA, 0.1), (BETA_1, 0.5)], [(ALPHA, 0.3), (BETA_1, 0.9)]]


def test_a_switch_is_on_or_off() -> None:
    on, off = distinguishing_settings([ADAM, ADAM.changed(bias_correction=0.0)])
    assert (on[0][1], off[0][1]) == ("on", "off")


def test_schedules_are_named_and_their_numbers_only_told_where_they_differ() -> None:
    cosine, steps = Run("adam", schedule="cosine"), Run("adam", schedule="step_decay")
    labels = [SCHEDULES[run.schedule].label.lower() for run in (cosine, steps)]
    assert distinguishing_settings([cosine, steps]) == [[("", label)] for label in labels]
    slower = Run("adam", schedule="cosine", schedule_values={"final": 0.5})
    assert [settings[0][1] for settings in distinguishing_settings([cosine, slower])] == [0.0, 0.5]


def test_a_branch_says_where_it_left() -> None:
    told = distinguishing_settings([ADAM, ADAM.branched(120, ADAM.changed(learning_rate=0.4))])
    assert told == [[(ALPHA, 0.1)], [(ALPHA, 0.4), ("from step", "120")]]


@pytest.mark.parametrize(
    "runs",
    [[], [ADAM], [ADAM, Run("sgd")], [ADAM, ADAM], [ADAM, ADAM, ADAM.changed(b1=0.5)]],
    ids=["none", "one", "two methods", "twins", "twins and another"],
)
def test_where_settings_would_not_tell_them_apart_there_are_none(runs: list[Run]) -> None:
    assert distinguishing_settings(runs) == [[] for _ in runs]
