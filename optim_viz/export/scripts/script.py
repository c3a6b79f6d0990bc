"""A run as a script of some twenty lines that somebody else can run: in optax, or in PyTorch; or all runs, one by one.

The surface is written out from its own source. The method is the library's own where the entry says that the library
takes the same steps, and its rule line by line where not. Noise, schedules and branches come along: the scene's seed
gives NumPy's generator the same stream, a schedule is written out as a table of rates, and a branch is a second loop
that goes on with the same memory.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from optim_viz.errors import InputError
from optim_viz.export.base import ExportInput, looked_into
from optim_viz.export.scripts import written_out
from optim_viz.export.scripts.formula_source import names_module
from optim_viz.export.scripts.penalty_source import followed, surface_source, treatment_lines
from optim_viz.optimizers.equivalents import Equivalent, LibraryCall
from optim_viz.scene.scenario import Run, Scenario
from optim_viz.schedules import SCHEDULES
from optim_viz.simulation.trajectory import Trajectory
from optim_viz.style import scene_styles

JAX, TORCH = "optax", "torch"


class Segment(NamedTuple):
    """A stretch of the way on which one run's settings are in force."""

    run: Run
    first: int  # the steps first .. last - 1
    last: int


def run_script(export_input: ExportInput, library: str) -> str:
    """The run that is looked into, or every one, as a script in ``optax`` or ``torch``.

    Raises:
        InputError: where the scene has no run, or the library cannot spell it.
    """
    if not export_input.scenario.members:
        raise InputError("There is no run to write down: add one.")
    scenario, every = export_input.scenario, range(len(export_input.scenario.members))
    if scenario.stream.touches_rows or scenario.stream.has_heavy_tails:
        raise InputError(
            "Batches, dropped or noisy inputs and heavy tails are drawn by a generator that no script carries; take "
            "all rows as they are, and Gaussian noise, for a script."
        )
    held = every if export_input.every_run else [looked_into(scenario, export_input.view)]
    runs = [scenario.members[i].run for i in held]
    bodies = ["\n".join(_body(scenario, run, export_input.runs[i], library)) for i, run in zip(held, runs, strict=True)]
    formulas = list(dict.fromkeys(text for run in runs for text in _formulas(scenario, run, library)))
    imports = _imports([*formulas, *bodies], library)
    heads = [_about(export_input, i, library) for i in held]
    link = f"# {' '.join(export_input.link.split())}"
    if not export_input.every_run:
        top, code = [heads[0][0], link, *heads[0][1:]], bodies
    else:
        labels = [style.label for style in scene_styles(scenario)]
        kept = [f"{body}\npaths[{label!r}] = path" for body, label in zip(bodies, labels, strict=True)]
        top = [
            f"# All {len(held)} runs on {scenario.surface.title}, one after the other; paths has them by name.",
            link,
        ]
        code = ["paths = {}", *("\n".join(["", *head, body]) for head, body in zip(heads, kept, strict=True))]
    texts = [*top, "", *imports, "", *(f"\n{text}\n" for text in formulas), "", *code]
    return "\n".join(texts) + "\n"


def _about(export_input: ExportInput, index: int, library: str) -> list[str]:
    """Comments: which run of which scene, and where it ends there."""
    scenario, trajectory = export_input.scenario, export_input.runs[index]
    run, (x, y), f = scenario.members[index].run, trajectory.position[-1].tolist(), float(trajectory.loss[-1])
    by_hand = [
        f"# Written out line by line, instead of a call of {library}: {_why_not(chain[0].run, library)}"
        for chain in _chains(scenario, run)
        if _calls(chain, library) is None
    ]
    return [
        f"# {run.entry.label} on {scenario.surface.title}: run {index + 1} of {len(scenario.members)} of the scene",
        f"# There it ends at x = {x!r}, y = {y!r}, f = {f!r}. {trajectory.outcome.sentence}",
        *dict.fromkeys(by_hand),
    ]


def _why_not(run: Run, library: str) -> str:
    why = _equivalent(run, library).why_not or "with the settings of the branch its memory has another form."
    return why[0].lower() + why[1:]


def _imports(texts: list[str], library: str) -> list[str]:
    third = {JAX: ["jax", "jax.numpy as jnp", "numpy as np", "optax"], TORCH: ["numpy as np", "torch"]}[library]
    wanted = [name for name in third if name == "jax" or names_module(texts, name.split()[-1])]
    first = ["import math", ""] if names_module(texts, "math") else []
    doubles = (
        'jax.config.update("jax_enable_x64", True)' if library == JAX else "torch.set_default_dtype(torch.float64)"
    )
    return [*first, *(f"import {name}" for name in wanted), "", doubles]


def _formulas(scenario: Scenario, run: Run, library: str) -> list[str]:
    """The surface as ``f``, the schedules of the run's segments, and the net that one of them asks."""
    texts = surface_source(scenario.surface, torch=library == TORCH)
    for name in dict.fromkeys(segment.run.schedule for segment in _segments(scenario, run)):
        if name != "constant":
            texts.append(written_out.schedule_source(SCHEDULES[name]))
    if any(segment.run.entry.rule.uses_net for segment in _segments(scenario, run)):
        texts += written_out.net_source("jnp" if library == JAX else "torch")
    return texts


def _segments(scenario: Scenario, run: Run) -> list[Segment]:
    segments, steps = run.segments, scenario.steps
    ends = [*(segment.branch_step for segment in segments[1:]), steps]
    return [
        Segment(segment, segment.branch_step, min(end, steps))
        for segment, end in zip(segments, ends, strict=True)
        if segment.branch_step < steps
    ]


def _chains(scenario: Scenario, run: Run) -> list[list[Segment]]:
    """The segments, those of one method after the other together: they share what it remembers."""
    chains: list[list[Segment]] = []
    for segment in _segments(scenario, run):
        if chains and chains[-1][-1].run.optimizer == segment.run.optimizer:
            chains[-1].append(segment)
        else:
            chains.append([segment])
    return chains


def _equivalent(run: Run, library: str) -> Equivalent:
    return run.entry.optax if library == JAX else run.entry.torch


def _calls(chain: list[Segment], library: str) -> LibraryCall | None:
    """The one call that is the method on the whole chain, if the library has it."""
    rates = {segment.run.rate for segment in chain}
    changing = len(rates) > 1 or _scheduled(chain)
    calls = [
        _equivalent(segment.run, library).call(segment.run.hyperparameters, changing=changing) for segment in chain
    ]
    return calls[0] if all(call is not None and call is calls[0] for call in calls) else None


def _scheduled(chain: list[Segment]) -> bool:
    return any(segment.run.schedule != "constant" for segment in chain)


def _body(scenario: Scenario, run: Run, trajectory: Trajectory, library: str) -> Iterator[str]:
    chains = _chains(scenario, run)
    by_call = [_calls(chain, library) for chain in chains]
    jax, given = library == JAX, followed(scenario.surface, run.segments[0])
    derivatives = (jax or not all(by_call), any(part.run.entry.uses_hessian for chain in chains for part in chain), jax)
    yield from _derivatives(given, *derivatives)
    if scenario.noise:
        table = f"{scenario.noise!r} * np.random.RandomState({scenario.seed}).standard_normal(({scenario.steps}, 2))"
        yield f"noise = {table if jax else f'torch.from_numpy({table})'}"
    yield f"p = {'jnp.array' if jax else 'torch.tensor'}({[float(c) for c in scenario.start]!r})"
    yield "path = [p]"
    for chain, call in zip(chains, by_call, strict=True):
        for segment in chain:
            if followed(scenario.surface, segment.run) != given:
                given = followed(scenario.surface, segment.run)
                yield from _derivatives(given, *derivatives)
            if call is None:
                yield from _by_hand(scenario, chain, segment, trajectory, library)
            elif jax:
                yield from _by_optax(scenario, chain, segment, call)
            else:
                yield from _by_torch(scenario, chain, segment, call)
    yield "x, y = path[-1].tolist()"
    yield 'print(f"x = {x}, y = {y}, f = {float(f(path[-1][0], path[-1][1]))}")'


def _derivatives(of: str, slope: bool, curvature: bool, jax: bool) -> Iterator[str]:
    """Those of this function that the steps need."""
    of_point = f"lambda p: {of}(p[0], p[1])"
    if slope:
        yield f"slope = jax.jit(jax.grad({of_point}))" if jax else f"slope = torch.func.grad({of_point})"
    if curvature:
        # Not torch.func.hessian: its forward mode loads what PyTorch has deprecated, and warns whoever runs it.
        yield f"curvature = jax.jit(jax.hessian({of_point}))" if jax else "curvature = torch.func.jacrev(slope)"


def _treated(scenario: Scenario, segment: Segment, library: str) -> list[str]:
    """The lines of a step that treat the scene's penalty beside the rule."""
    scheduled = segment.run.schedule != "constant"
    rate, arrays = "rates[t]" if scheduled else repr(segment.run.rate), "jnp" if library == JAX else "torch"
    return treatment_lines(scenario.surface, segment.run, rate, arrays)


def _rates(scenario: Scenario, segment: Segment) -> str:
    """The expression of the table of rates, one per step."""
    values = "".join(f", {name}={value!r}" for name, value in segment.run.schedule_values.items())
    return (
        f"{segment.run.schedule}(np.arange({float(scenario.steps)!r}), {segment.run.rate!r}, {scenario.steps}{values})"
    )


def _loop(segment: Segment) -> str:
    return f"for t in range({f'{segment.first}, ' if segment.first else ''}{segment.last}):"


def _by_optax(scenario: Scenario, chain: list[Segment], segment: Segment, call: LibraryCall) -> Iterator[str]:
    rate, method_start = None, chain[0].first
    if _scheduled(chain):  # optax counts the steps from where the method began
        rate = f"lambda t: rates[t{f' + {method_start}' if method_start else ''}]"
        if segment.run.schedule == "constant":
            rate = f"lambda t: {segment.run.rate!r}"
        else:
            yield f"rates = jnp.asarray({_rates(scenario, segment)})"
    yield f"optimizer = {call.spell(segment.run.hyperparameters, rate)}"
    if segment is chain[0]:
        yield "state = optimizer.init(p)"
    yield "update = jax.jit(optimizer.update)"
    beside = _treated(scenario, segment, JAX)
    yield _loop(segment)
    if beside:
        yield "    before = p"
    yield f"    updates, state = update(slope(p){' + noise[t]' if scenario.noise else ''}, state, p)"
    yield "    p = optax.apply_updates(p, updates)"
    yield from (f"    {line}" for line in beside)
    yield "    path.append(p)"


def _by_torch(scenario: Scenario, chain: list[Segment], segment: Segment, call: LibraryCall) -> Iterator[str]:
    text = call.spell(segment.run.hyperparameters)
    if segment is chain[0]:
        yield "p = p.detach().clone().requires_grad_()"
        yield f"optimizer = {text}"
    else:  # the same optimizer, which keeps its memory, with other settings
        yield f"optimizer.param_groups[0].update({text.split('([p], ', 1)[1]}"
    scheduled = segment.run.schedule != "constant"
    if scheduled:
        yield f"rates = {_rates(scenario, segment)}.tolist()"
    yield _loop(segment)
    if scheduled:
        yield '    optimizer.param_groups[0]["lr"] = rates[t]'
    beside = _treated(scenario, segment, TORCH)
    if beside:
        yield "    before = p.detach().clone()"
    yield "    optimizer.zero_grad()"
    yield f"    {followed(scenario.surface, segment.run)}(p[0], p[1]).backward()"
    if scenario.noise:
        yield "    p.grad += noise[t]"
    yield "    optimizer.step()"
    if beside:
        yield "    with torch.no_grad():"
        yield from (f"        {line.replace('p = ', 'p.copy_(', 1)})" for line in beside)
    yield "    path.append(p.detach().clone())"


def _by_hand(
    scenario: Scenario, chain: list[Segment], segment: Segment, trajectory: Trajectory, library: str
) -> Iterator[str]:
    rule, values, arrays = segment.run.entry.rule, segment.run.hyperparameters, "jnp" if library == JAX else "torch"
    read = set().union(*(written_out.names_read(part.run.entry.rule, part.run.hyperparameters) for part in chain))
    spelled = written_out.spelled_names(rule)
    if segment is chain[0]:
        if library == TORCH and segment.first:
            yield "p = p.detach()"
        begins = {name: _initial(trajectory, segment, name) for name in rule.remembers}
        yield from (f"{spelled[name]} = {_array(value, arrays)}" for name, value in begins.items())
    settings = {name: value for name, value in values.items() if name in read and name not in rule.switches}
    scheduled = segment.run.schedule != "constant"
    if scheduled:
        settings.pop("learning_rate", None)
        yield f"rates = {_rates(scenario, segment)}.tolist()"
    if settings:
        written = ", ".join(spelled[name] for name in settings)
        yield f"{written} = {', '.join(repr(float(value)) for value in settings.values())}"
    yield _loop(segment)
    if scheduled and "learning_rate" in read:
        yield "    learning_rate = rates[t]"
    method_start = chain[0].first
    if read & {"n", "n_next"}:
        yield f"    n = t + 1{f' - {method_start}' if method_start else ''}"
    slope = "slope({})" + (" + noise[t]" if scenario.noise else "")
    beside = _treated(scenario, segment, library)
    if beside:
        yield "    before = p"
    yield from (f"    {line}" for line in [*written_out.rule_lines(rule, values, arrays, slope), *beside])
    yield "    path.append(p)"


def _initial(trajectory: Trajectory, segment: Segment, name: str) -> list[float]:
    """What the method remembers when it begins with this segment, from the record of the run whose segment it is."""
    part: Trajectory | None = trajectory
    while part is not None and (part.branch_step if part.origin is not None else 0) != segment.first:
        part = part.origin
    state = None if part is None else part.state.get(name)
    if state is None or segment.first >= len(state):
        return [0.0, 0.0]  # the run ends before: nothing follows from it
    return np.asarray(state[segment.first], np.float64).tolist()  # pyrefly: ignore[no-any-return-explicit]  # (2,)


def _array(values: list[float], arrays: str) -> str:
    if values == [0.0, 0.0]:
        return f"{arrays}.zeros(2)"
    return f"jnp.array({values!r})" if arrays == "jnp" else f"torch.tensor({values!r})"
