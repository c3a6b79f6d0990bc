"""Scenes of every kind, generated; and what the links of several modules are checked by."""

from __future__ import annotations

import dataclasses
import math
import re
from typing import Any

from hypothesis import strategies as st
from round_values import round_values

from optim_viz import (
    DATASETS,
    OBJECTIVES,
    OPTIMIZERS,
    TRANSFORMATIONS,
    InputError,
    Run,
    Scenario,
    Table,
    from_query,
    to_query,
)
from optim_viz.data.stream import KEEP_PROB, LIGHTEST_TAILS, MOST, SAMPLINGS, Stream
from optim_viz.limits import (
    MAX_MEMBERS,
    MAX_NOISE,
    MAX_NOTICES,
    MAX_RUNS,
    MAX_SEED,
    MAX_SEGMENTS,
    MAX_START,
    MAX_STEPS,
)
from optim_viz.link.runs import spell_run
from optim_viz.objectives import Objective
from optim_viz.objectives.penalties import PENALTIES, Penalty
from optim_viz.optimizers.base import LEARNING_RATE
from optim_viz.registry import Parameter
from optim_viz.scene.scenario import (
    FAIRNESS_NAMES,
    Fairness,
    treatments_of,
)
from optim_viz.scene.study import METRICS, RATE_COUNTS
from optim_viz.schedules import SCHEDULES

# ------------------------------------------------------------------------------------------------ generated scenarios


def values(parameter: Parameter) -> st.SearchStrategy[float]:
    """What a control can show: any float of the range, with its ends, its default and round values often."""
    if parameter.scale == "switch":
        return st.sampled_from((0.0, 1.0))
    if parameter.whole:
        return st.integers(int(parameter.low), int(parameter.high)).map(float)
    return st.sampled_from(round_values(parameter)) | st.floats(parameter.low, parameter.high)


def filled(
    parameters: tuple[Parameter, ...], ordered: tuple[tuple[str, str], ...] = ()
) -> st.SearchStrategy[dict[str, float]]:
    """A value for each; of each pair in ``ordered``, the first is drawn so that the second allows it."""
    drawn = st.fixed_dictionaries({p.name: values(p) for p in parameters})
    if not ordered:
        return drawn
    return drawn.map(lambda own: own | {low: min(own[low], own[high]) for low, high in ordered})


# Each entry has its strategy once: hypothesis would check and unwrap a new one at every draw, which takes longer than
# all that is drawn.
schedule_of = {name: st.tuples(st.just(name), filled(schedule.parameters)) for name, schedule in SCHEDULES.items()}
segment_of = {
    name: st.builds(
        lambda name, own, scheduled, treatment: Run(
            name, own, schedule=scheduled[0], schedule_values=scheduled[1], treatment=treatment
        ),
        st.just(name),
        filled(optimizer.hyperparameters, optimizer.ordered),
        st.one_of(
            st.just(("constant", {})),
            st.sampled_from(list(SCHEDULES)).flatmap(schedule_of.__getitem__),
        ),
        st.just("gradient") | st.sampled_from(treatments_of(optimizer)),
    )
    for name, optimizer in OPTIMIZERS.items()
}
segments = st.sampled_from(list(OPTIMIZERS)).flatmap(segment_of.__getitem__)
coordinates = st.floats(-MAX_START, MAX_START)
later = st.lists(st.tuples(segments, st.integers(0, MAX_STEPS)), max_size=MAX_SEGMENTS - 1)
partners_of = {
    name: st.lists(st.sampled_from([contrast.name for contrast in optimizer.contrasts]), max_size=3)
    if optimizer.contrasts
    else st.just([])
    for name, optimizer in OPTIMIZERS.items()
}


@st.composite
def haunted_branches(draw: st.DrawFn) -> Run:
    """A run of one to six segments, each from a step that may come before the last one's, with some of its partners."""
    way = draw(segments)
    for segment, step in draw(later):
        way = dataclasses.replace(segment, origin=way, branch_step=step)
    return dataclasses.replace(way, partners=tuple(draw(partners_of[way.optimizer])))


def fitting(found: list[Run]) -> tuple[Run, ...]:
    """As many as the picture and a link take: the partners of the later ones stay away, then their origins."""
    kept: list[Run] = []
    for way in found:
        paths = len(found) + sum(len(other.partners) for other in kept)
        shown = way if paths + len(way.partners) <= MAX_MEMBERS else way.without_partners
        length = sum(len(spell_run(other)) for other in kept)
        kept.append(shown if length + len(spell_run(shown)) < 5500 else Run(way.optimizer, way.hyperparameters))
    return tuple(kept)


@st.composite
def tables_for(draw: st.DrawFn, surface: Objective) -> Table:
    """Any table that the surface takes and a link carries."""
    entry = DATASETS[draw(st.sampled_from(list(DATASETS)))]
    change = TRANSFORMATIONS[draw(st.sampled_from(list(TRANSFORMATIONS)))]
    numbers = [column.name for column in entry.columns if not column.is_class]
    target = draw(st.sampled_from([c.name for c in entry.columns]))
    most = 1 if surface.model is not None and surface.model.predicts in ("product", "output", "nothing") else 2
    features = draw(st.permutations([name for name in numbers if name != target]))[: draw(st.integers(1, most))]
    classes = next(column.classes for column in entry.columns if column.name == target)
    values = draw(filled((*entry.parameters, *change.parameters)))
    table: Table | None
    try:
        table = Table(
            entry.name,
            features,
            target,
            change.name,
            draw(st.sampled_from([0.0, 0.25, 0.9825])),
            draw(st.integers(0, MAX_SEED)),
            seed=draw(st.integers(0, MAX_SEED)),
            classes=draw(st.permutations(classes))[:2],
            **values,
        )
    except InputError:  # one feature cannot be exchanged with another, and the like
        table = None
    if table is not None and surface.takes(table):
        return table
    try:
        return surface.table_of(entry.name)
    except InputError:
        assert surface.table is not None
        return surface.table


runs = st.one_of(segments, segments, haunted_branches())
swept = values(LEARNING_RATE)
fairs = st.sampled_from([Fairness(), *map(Fairness, FAIRNESS_NAMES)]) | st.builds(
    lambda metric, ends, count: Fairness("tuned", metric, min(ends), max(ends), count),
    st.sampled_from(list(METRICS)),
    st.lists(swept, min_size=2, max_size=2, unique=True),
    st.sampled_from(RATE_COUNTS),
)
tables = {
    name: st.just(None) if surface.table is None else st.none() | tables_for(surface)
    for name, surface in OBJECTIVES.items()
}
penalty_of = {
    name: filled(penalty.parameters).map(lambda own, name=name: Penalty(name, **own))
    for name, penalty in PENALTIES.items()
}
penalties = st.just(Penalty()) | st.sampled_from(list(PENALTIES)).flatmap(penalty_of.__getitem__)
tail_indices = st.just(0.0) | st.floats(LIGHTEST_TAILS, 1.0)
row_streams = st.builds(
    Stream,
    batch_size=st.none() | st.integers(1, MOST),
    sampling=st.sampled_from(list(SAMPLINGS)),
    keep_prob=st.floats(KEEP_PROB.low, 1.0),
    input_noise=st.floats(0.0, MAX_NOISE),
    tail_index=tail_indices,
)
streams = {
    name: st.builds(Stream, tail_index=tail_indices) if surface.table is None else row_streams
    for name, surface in OBJECTIVES.items()
}
scene_on = {
    name: st.builds(
        Scenario,
        objective=st.just(name),
        parameters=filled(surface.parameters),
        start=st.tuples(coordinates, coordinates),
        steps=st.integers(1, MAX_STEPS),
        runs=st.lists(runs, max_size=MAX_RUNS).map(fitting),
        noise=st.floats(0.0, MAX_NOISE),
        seed=st.integers(0, MAX_SEED),
        fairness=fairs,
        table=tables[name],
        penalty=penalties,
        stream=streams[name],
    )
    for name, surface in OBJECTIVES.items()
}
scenarios = st.sampled_from(list(OBJECTIVES)).flatmap(scene_on.__getitem__)


def fullest(optimizer: str, count: int) -> Scenario:
    """A scenario whose every number takes as many characters as a number can."""
    long = 1.0 + 1.0 / 3.0

    def near(p: Parameter) -> float:
        return min(max(p.low * long, math.nextafter(p.low, math.inf)), p.high) if p.scale != "switch" else 1.0

    surface = OBJECTIVES["rotated_quadratic"]
    return Scenario(
        surface.name,
        parameters={p.name: near(p) for p in surface.parameters},
        start=(-1.2345678901234567e-5, -2.2250738585072014e-300),
        steps=MAX_STEPS,
        noise=1.2345678901234567e-300,
        seed=MAX_SEED,
        runs=(Run(optimizer, {p.name: near(p) for p in OPTIMIZERS[optimizer].hyperparameters}),) * count,
    )


# ------------------------------------------------------------------------------------------------------ hostile links

# Letters of our own labels, numbers and formulas as they are written; nothing that marks up or links.
SAFE = re.compile(r"[A-Za-z0-9 .,:;+\-/=^!%_'()“”…·éκαβρδ−⁻⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂]*")


def check(query: Any) -> tuple[Scenario, tuple[str, ...]]:
    """What any link must give: a valid scenario that has a link of its own, and notices that may be shown."""
    scenario, notices = from_query(query)
    assert isinstance(scenario, Scenario)
    assert scenario.objective in OBJECTIVES
    assert len(scenario.runs) <= MAX_RUNS
    assert 1 <= scenario.steps <= MAX_STEPS
    assert from_query(to_query(scenario)) == (scenario, ())
    assert len(notices) == len(set(notices)) <= MAX_NOTICES + 1
    for notice in notices:
        assert SAFE.fullmatch(notice), notice
        assert 10 < len(notice) < 250
    return scenario, notices


branchy = st.lists(
    st.sampled_from(["~", "~", ",", ":", "5", "0", "1e9", "-1", "sgd", "adam", "adma", "with:", "with:slide", "b1:0.5"])
).map("".join)
junk = st.text(max_size=60) | st.binary(max_size=60).map(lambda b: b.decode("latin-1"))
put_in = junk | st.sampled_from("&=,:%+.eE-~b")


def damaged(query: str, data: st.DataObject) -> str:
    """With something put in, or in the place of up to three characters, at one to four places."""
    for _ in range(data.draw(st.integers(1, 4))):
        at, cut = data.draw(st.integers(0, len(query))), data.draw(st.integers(0, 3))
        query = query[:at] + data.draw(put_in) + query[at + cut :]
    return query


numbers = st.sampled_from(["nan", "inf", "-1e999", "1_0", "١٢", "2.5", "1e400", "", "0x1", "-0", "1e-400", "5"])
names = st.sampled_from(["f", "start", "steps", "noise", "seed", "run", "v", "x", "view", "utm_source"]) | junk
texts = (
    junk
    | branchy
    | numbers
    | st.sampled_from(["adam", "adam,b1", "sgd,learning_rate:", "rosenbrock,a:2", "1,2,3", "1;2"])
)
