"""The fields of a link that spell a scene; ``run`` is repeated, once a run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from optim_viz.data import Table
from optim_viz.data.stream import NO_STREAM, Stream
from optim_viz.errors import InputError, quote_text
from optim_viz.limits import MAX_MEMBERS, MAX_NOISE, MAX_RUNS, MAX_SEED, MAX_START, MAX_STEPS
from optim_viz.link import data_field, formula_field, rule_field, stream_field
from optim_viz.link.fields import Field, number_field, pair_field, read_word, value_field, whole_field
from optim_viz.link.grammar import known_as, read_number, read_or_default, read_values, spell_call
from optim_viz.link.mending import lower
from optim_viz.link.runs import read_runs, spell_run
from optim_viz.objectives import OBJECTIVES, Objective
from optim_viz.objectives.penalties import NO_PENALTY, PENALTIES, Penalty
from optim_viz.registry import spell, whole
from optim_viz.scene.scenario import Fairness, Scenario, first_runs

Surface = tuple[str, Mapping[str, float]]  # a name, and coefficients


def spell_fairness(fairness: Fairness) -> str:
    """A rule of fairness, with what is swept where something is."""
    swept = f",metric:{fairness.metric},low:{spell(fairness.low)},high:{spell(fairness.high)},count:{fairness.count}"
    return fairness.rule + (swept if fairness.rule == "tuned" else "")


def _read_objective(text: str, notices: list[str], pairs: Sequence[tuple[str, str]] = ()) -> Surface:
    given, *parts = text.split(",")
    if lower(given) == formula_field.NAME:
        typed = formula_field.read_formula(pairs)
        return typed.name, read_values(parts, typed.parameters, typed.label, notices)
    name = known_as(given, OBJECTIVES)
    if name not in OBJECTIVES:
        raise InputError(f"there is no surface named {quote_text(name)}")
    entry = OBJECTIVES[name]
    return name, read_values(parts, entry.parameters, entry.label, notices)


def _read_penalty(text: str, notices: list[str]) -> Penalty:
    given, *parts = text.split(",")
    kind = known_as(given, PENALTIES)
    if kind not in PENALTIES:
        raise InputError(f"there is no penalty named {quote_text(kind)}")
    entry = PENALTIES[kind]
    return Penalty(kind, **read_values(parts, entry.parameters, f"the penalty {entry.label}", notices))


def _read_fairness(text: str) -> Fairness:
    rule, *parts = text.split(",")
    given = {name: value for name, _, value in (part.partition(":") for part in parts)}
    for name in given:
        if name not in ("metric", "low", "high", "count"):
            raise InputError(f"{quote_text(name)} is no setting of it")
    numbers = {name: read_number(given[name]) for name in ("low", "high") if name in given}
    count = {"count": whole(read_number(given["count"]), 0, MAX_STEPS, "The count")} if "count" in given else {}
    metric = {"metric": read_word(given["metric"])} if "metric" in given else {}
    return Fairness(read_word(rule), **metric, **numbers, **count)  # pyrefly: ignore[bad-argument-type]  # checked by Fairness


def _said_by(text: str) -> str:
    """The key of the field that says which surface it is."""
    return formula_field.KEY if lower(text.partition(",")[0]) == formula_field.NAME else "f"


def _objective_field(pairs: Sequence[tuple[str, str]] = ()) -> Field[Surface]:
    """What a function's formula is, another field of the link says."""
    return Field(
        "f",
        ("rosenbrock", {}),
        lambda surface: spell_call(formula_field.spell_name(surface[0]), surface[1]),
        lambda text, default, notices: read_or_default(
            text, default, lambda text: _read_objective(text, notices, pairs), f"'{_said_by(text)}'", notices
        ),
    )


OBJECTIVE = _objective_field()
# By default, that of the surface in the link; a surface that is no function of data has none.
DATA: Field[Table | None] = Field(
    data_field.KEY,
    None,
    lambda table: "" if table is None else data_field.spell_table(table),
    lambda text, usual, notices: None if usual is None else data_field.read_table(text, usual, notices),
)
# Likewise.
START = pair_field("start", OBJECTIVES["rosenbrock"].start, -MAX_START, MAX_START, "A coordinate")
STEPS = whole_field("steps", 500, 1, MAX_STEPS, "The number of steps")
NOISE = number_field("noise", 0.0, 0.0, MAX_NOISE, "The noise")
SEED = whole_field("seed", 0, 0, MAX_SEED, "The seed")
FAIRNESS = value_field("fair", Fairness(), spell_fairness, _read_fairness)
PENALTY: Field[Penalty] = Field(
    "penalty",
    NO_PENALTY,
    lambda penalty: spell_call(penalty.kind, penalty.values),
    lambda text, default, notices: read_or_default(
        text, default, lambda text: _read_penalty(text, notices), "'penalty'", notices
    ),
)
RUN = "run"


def _stream_field(surface: Objective) -> Field[Stream]:
    """What a surface is a function of decides what of the stream there can be."""
    return Field(
        stream_field.KEY,
        NO_STREAM,
        stream_field.spell_stream,
        lambda text, _, notices: stream_field.read_stream(text, surface, notices),
    )


def spell_scene(scenario: Scenario) -> dict[str, str | list[str]]:
    fairness = {} if scenario.fairness == FAIRNESS.default else {FAIRNESS.key: FAIRNESS.spell(scenario.fairness)}
    data = {} if scenario.table is None else {DATA.key: DATA.spell(scenario.table)}
    formula = {formula_field.KEY: text} if (text := formula_field.spell_formula(scenario.objective)) else {}
    rules = rule_field.rules_of(scenario.runs)
    penalty = {} if scenario.penalty == NO_PENALTY else {PENALTY.key: PENALTY.spell(scenario.penalty)}
    stream = {stream_field.KEY: text} if (text := stream_field.spell_stream(scenario.stream)) else {}
    return {
        OBJECTIVE.key: OBJECTIVE.spell((scenario.objective, scenario.parameters)),
        **formula,
        **data,
        START.key: START.spell(scenario.start),
        STEPS.key: STEPS.spell(scenario.steps),
        NOISE.key: NOISE.spell(scenario.noise),
        SEED.key: SEED.spell(scenario.seed),
        RUN: [spell_run(run, rules) for run in scenario.runs] or [""],
        **({rule_field.KEY: [rule_field.spell_rule(rule) for rule in rules]} if rules else {}),
        **fairness,
        **penalty,
        **stream,
    }


def read_scene(pairs: Sequence[tuple[str, str]], notices: list[str]) -> Scenario:
    """The scene that these fields mean; what is none of a scene's is passed over. A link of which no run is understood
    has the surface's usual ones, as one that names none has; a scene without runs is spelled by an empty one."""
    objective, parameters = _surface_of(pairs, notices)
    surface = _on_its_data(OBJECTIVES[objective].bind(table=None, **parameters), pairs, notices)
    texts = [text for key, text in pairs if key == RUN]
    runs = [run for text in texts for run in read_runs(text, surface, notices, pairs)]
    if not runs and any(texts):
        notices.append(f"No run of the link was understood; {surface.label}'s usual ones are shown.")
    if len(runs) > MAX_RUNS:
        notices.append(f"The link has {len(runs)} runs; the first {MAX_RUNS} are shown.")
        runs = runs[:MAX_RUNS]
    if len(runs) + sum(len(run.partners) for run in runs) > MAX_MEMBERS:
        notices.append(f"The link has more than {MAX_MEMBERS} runs and partners; the partners are left out.")
        runs = [run.without_partners for run in runs]
    return Scenario(
        objective=objective,
        parameters=parameters,
        table=surface.table,
        start=START.from_pairs(pairs, surface.start, notices),
        steps=STEPS.from_pairs(pairs, STEPS.default, notices),
        noise=NOISE.from_pairs(pairs, NOISE.default, notices),
        stream=_stream_field(surface).from_pairs(pairs, NO_STREAM, notices),
        seed=SEED.from_pairs(pairs, SEED.default, notices),
        runs=tuple(runs) if runs or (texts and not any(texts)) else first_runs(surface),
        fairness=FAIRNESS.from_pairs(pairs, FAIRNESS.default, notices),
        penalty=PENALTY.from_pairs(pairs, PENALTY.default, notices),
    )


def _surface_of(pairs: Sequence[tuple[str, str]], notices: list[str]) -> Surface:
    """The surface that these fields name or spell; a formula alone, as somebody may write it by hand, is one."""
    there = {key for key, _ in pairs}
    if formula_field.KEY in there and OBJECTIVE.key not in there:
        pairs = [*pairs, (OBJECTIVE.key, formula_field.NAME)]
    surface = _objective_field(pairs).from_pairs(pairs, OBJECTIVE.default, notices)
    named = next((text for key, text in pairs if key == OBJECTIVE.key), formula_field.NAME)
    if formula_field.KEY in there and lower(named.partition(",")[0]) != formula_field.NAME:
        notices.append("The link names a surface and has a formula besides; the formula was left out.")
    return surface


def _on_its_data(surface: Objective, pairs: Sequence[tuple[str, str]], notices: list[str]) -> Objective:
    """The surface of the table that these fields mean."""
    if surface.table is None:
        if any(key == DATA.key for key, _ in pairs):
            notices.append(f"{surface.label} is no function of data; the link's were left out.")
        return surface
    table = DATA.from_pairs(pairs, surface.table, notices)
    return read_or_default("", surface, lambda _: surface.bind(table=table), f"'{DATA.key}'", notices)
