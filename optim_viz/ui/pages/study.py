"""The Study page: what a number does, with thousands of runs at once. One switch chooses the question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import streamlit as st

from optim_viz.scene.scenario import Scenario
from optim_viz.scene.study import PROFILE_KINDS, QUESTIONS, STUDY_KINDS, kinds_of
from optim_viz.ui import session, shell
from optim_viz.ui.pages import profiles, rate_study, seeds, starts, studies, study_choices, two_numbers

STYLE = Path(shell.__file__).with_name("study.css")  # which no other page needs


@dataclass(frozen=True)
class Part:
    """What a kind of study puts on the page: words above, choices, and the picture with the run that plays."""

    headline: Callable[[Scenario], str]
    choices: Callable[[Scenario], None]
    picture: Callable[[Scenario, Any], None]


PARTS = {  # by the keys of STUDY_KINDS
    "sweep": Part(rate_study.headline, rate_study.choices, rate_study.draw_sweep),
    "multiples": Part(rate_study.headline, rate_study.choices, rate_study.draw_multiples),
    "heat": Part(two_numbers.headline, two_numbers.choices, two_numbers.draw_heat_map),
    "starts": Part(starts.headline, starts.choices, starts.draw_maps),
    "seeds": Part(seeds.headline, seeds.choices, seeds.draw_ensembles),
    **dict.fromkeys(PROFILE_KINDS, Part(profiles.headline, profiles.choices, profiles.draw_profile)),
}


def draw() -> None:
    shell.send_style(STYLE)
    scenario, kind = session.scenario(), session.study().kind
    part = PARTS[kind]
    of_scene = kind not in PROFILE_KINDS
    surface = scenario.surface if of_scene else None
    studies.draw_headline(surface, part.headline(scenario), STUDY_KINDS[kind].sentence, STUDY_KINDS[kind].question)
    studies.draw_notices()
    with st.container(horizontal=True, vertical_alignment="bottom", gap="xsmall", key="study"):
        _questions(kind)
        part.choices(scenario)
    studies.draw_picture(f"study {kind}", scenario, part.picture, needs_runs=of_scene)


def _questions(kind: str) -> None:
    st.segmented_control(
        "Question",
        QUESTIONS,
        key=session.set_widget("study-question", STUDY_KINDS[kind].question),
        on_change=_ask,
        label_visibility="collapsed",
        required=True,
    )


def _ask() -> None:
    question = session.widget_value("study-question")
    if question in QUESTIONS:
        study_choices.set_kind(kinds_of(question)[0])
