"""What all runs share, in the panel: surface, penalty, start, number of steps, batches and noise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import streamlit as st

from optim_viz.data.stream import BATCH_SIZE, NO_STREAM, SAMPLINGS, Stream
from optim_viz.number_format import format_number
from optim_viz.objectives import OBJECTIVES
from optim_viz.objectives.penalties import PENALTIES
from optim_viz.objectives.typed import SIGN, is_formula
from optim_viz.registry import Parameter
from optim_viz.scene.numbers import SEED, START, STEPS, stream_numbers
from optim_viz.scene.scenario import Scenario
from optim_viz.ui import fragments, session
from optim_viz.ui.panel.box_label import values_behind
from optim_viz.ui.panel.formula_field import first_formula, formula_field
from optim_viz.ui.panel.number_control import number_control, typed_number
from optim_viz.ui.session_state import Session
from optim_viz.web.notation import to_markdown


def surface() -> None:
    scenario = session.scenario()

    def chosen() -> None:
        name = session.widget_value("surface")
        key = first_formula() if name == SIGN else name
        session.change("surface", lambda s: s.moved_to(key))

    st.selectbox(
        "Surface",
        [SIGN, *OBJECTIVES],
        format_func=lambda name: OBJECTIVES[name].label if name in OBJECTIVES else "Your own function",
        key=session.set_widget("surface", SIGN if is_formula(scenario.objective) else scenario.objective),
        on_change=chosen,
        help="A new surface brings its own start, and learning rates that suit it.",
        disabled=not session.permits("surface"),
    )
    formula_field()
    _coefficients()


def _shown_coefficients(session: Session) -> object:
    scene = session.edited_scene
    return _as_word(scene.objective), OBJECTIVES[scene.objective].parameters, scene.parameters


@fragments.fragment("coefficients-of-surface", _shown_coefficients)
def _coefficients() -> None:
    """Of the surface; nothing where it has none."""
    scenario = session.scenario()
    coefficients = OBJECTIVES[scenario.objective].parameters
    if not coefficients:
        return
    values_behind("coefficients", _values_of(scenario, coefficients))
    with st.expander("Coefficients", key="coefficients", on_change=fragments.on_open()) as box:
        for parameter in coefficients if box.open else ():
            _number_of_surface(scenario, parameter, f"coefficient-{_as_word(scenario.objective)}")


def _as_word(objective: str) -> str:
    """A surface in the key of a widget."""
    return "typed" if is_formula(objective) else objective


def _values_of(scenario: Scenario, parameters: Iterable[Parameter]) -> str:
    """Numbers of the surface, in plain text."""
    return ", ".join(
        f"{to_markdown(p.symbol).replace('*', '')} = {format_number(scenario.surface.values[p.name], 6)}"
        for p in parameters
    )


def _number_of_surface(scenario: Scenario, parameter: Parameter, key: str) -> None:
    value, label = scenario.surface.values[parameter.name], parameter.name.replace("_", " ")
    number_control(parameter, value, f"{key}-{parameter.name}", label, "surface", group="surface")


@fragments.fragment("penalty", lambda session: session.edited_scene.penalty)
def penalty() -> None:
    """What is added to the objective, f + λR."""
    scenario, locked = session.scenario(), not session.permits("surface")
    chosen = scenario.penalty
    if locked and not chosen.parameters:
        return

    def replaced() -> None:
        kind = session.widget_value("penalty")
        session.change("penalty", lambda s: s.changed(penalty=s.penalty.changed(kind=kind)))

    values = ", ".join(filter(None, (chosen.entry.label, _values_of(scenario, chosen.parameters))))
    values_behind("penalty-box", values if chosen.parameters else "")
    with st.expander("Penalty", icon=":material/compress:", key="penalty-box", on_change=fragments.on_open()) as box:
        if not box.open:
            return
        st.selectbox(
            "f + λR with R",
            list(PENALTIES),
            format_func=lambda name: PENALTIES[name].label,
            key=session.set_widget("penalty", chosen.kind),
            on_change=fragments.redrawing(replaced),
            help="What the weights cost, beside the objective. How a run treats it is its own choice.",
            disabled=locked,
        )
        st.caption(chosen.entry.teaches)
        for parameter in chosen.parameters:
            _number_of_surface(scenario, parameter, f"penalty-{chosen.kind}")


def start() -> None:
    """Its two numbers, whose tracks go along the surface's window."""
    scenario = session.scenario()
    domain = scenario.surface.domain
    with st.container(key="start"):
        for axis, value, ends in zip(START, scenario.start, (domain.x, domain.y), strict=True):
            key, label = f"start-{axis.name}", f"Start {axis.name}"
            number_control(axis, value, key, label, "start", ends=ends, layout="row", group="start")


def steps() -> None:
    number_control(STEPS, session.scenario().steps, "steps", "Steps", "scene", layout="row", group="steps")


def _set_seed(seed: float) -> None:
    session.change("seed", lambda s: s.changed(seed=int(seed)))


def _shown_stream(session: Session) -> tuple[object, ...]:
    scene = session.edited_scene
    return scene.stream, scene.seed, scene.table


@fragments.fragment("noise", _shown_stream)
def noise() -> None:
    """What training does to the gradient, the same for all runs."""
    scenario, locked = session.scenario(), not session.permits("noise")
    stream = scenario.stream
    if locked and stream == NO_STREAM:
        return

    values_behind("noise-box", ", ".join(_short(stream)))
    label = "Noise in the gradient" if scenario.table is None else "Batches and noise"
    with st.expander(label, icon=":material/blur_on:", key="noise-box", on_change=fragments.on_open()) as box:
        if not box.open:
            return
        for number in stream_numbers(scenario):
            number_control(number.parameter, number.value, number.parameter.name, number.label, "scene", group="noise")
            if number.parameter.name == BATCH_SIZE.name:
                _sampling(stream, locked)
        typed_number(SEED, scenario.seed, "seed", "Seed", _set_seed, fixed=locked)


def _short(stream: Stream) -> Iterator[str]:
    """What is done, beside the label of the box."""
    if stream.batch_size is not None:
        yield f"B = {stream.batch_size}"
    if stream.keep_prob < 1.0:
        yield f"k = {format_number(stream.keep_prob)}"
    if stream.input_noise:
        yield f"inputs ± {format_number(stream.input_noise)}"
    if stream.noise:
        yield f"σ = {format_number(stream.noise)}"


def _sampling(stream: Stream, locked: bool) -> None:
    def chosen() -> None:
        name = session.widget_value("sampling")
        session.change("sampling", lambda s: s.changed(stream=s.stream.changed(sampling=name)))

    st.selectbox(
        "Rows of a batch",
        list(SAMPLINGS),
        format_func=lambda name: SAMPLINGS[name].label,
        key=session.set_widget("sampling", stream.sampling),
        on_change=fragments.redrawing(chosen),
        help=" ".join(f"{entry.label}: {entry.teaches}" for entry in SAMPLINGS.values()),
        disabled=locked,
    )
