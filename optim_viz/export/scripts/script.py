"""A run as a script of some twenty lines that somebody else can run: in optax, or in PyTorch.

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
from optim_viz.export.base import Take
from optim_viz.export.scripts import written_out
from optim_viz.export.scripts.formula_source import needs, source
from optim_viz.optimizers.equivalents import Call, Elsewhere
from optim_viz.scene.scenario import Run, Scenario
from optim_viz.schedules import SCHEDULES
from optim_viz.simulation.simulate import Trajectory

JAX, TORCH = "optax", "torch"


class Leg(NamedTuple):
    """A stretch of the way on which one run's settings are in force."""

    run: Run
    first: int  # the steps first .. last - 1
    last: int


def script(take: Take, library: str) -> str:
    """The run that is looked at, as a script in ``optax`` or ``torch``.

    Raises:
        InputError: where the scene has no run, or the library cannot spell it.
    """
    if not take.scenario.cast:
        raise InputError("There is no run to write down: add one.")
    place = min(int(take.view.settings["run"]), len(take.scenario.cast) - 1)
    run, trajectory = take.scenario.cast[place].run, take.runs[place]
    body = "\n".join(_body(take.scenario, run, trajectory, library))
    formulas = _formulas(take.scenario, run, library)
    head = _about(take, place, library)
    imports = _imports([*formulas, body], library)
    texts = [*head, "", *imports, "", *(f"\n{text}\n" for text in formulas), "", body]
    return "\n".join(texts) + "\n"


def _about(take: Take, place: int, library: str) -> list[str]:
    """Comments: which run of which scene, and where it ends there."""
    scenario, trajectory = take.scenario, take.runs[place]
    run, (x, y), f = scenario.cast[place].run, trajectory.position[-1].tolist(), float(trajectory.loss[-1])
    by_hand = [
        f"# Written out line by line, instead of a call of {library}: {_why_not(chain[0].run, library)}"
        for chain in _chains(scenario, run)
        if _calls(chain, library) is None
    ]
    return [
        f"# {run.entry.label} on {scenario.surface.label}: run {place + 1} of {len(scenario.cast)} of the scene",
        f"# {' '.join(take.link.split())}",
        f"# There it ends at x = {x!r}, y = {y!r}, f = {f!r}. {trajectory.outcome.sentence}",
        *dict.fromkeys(by_hand),
    ]


def _why_not(run: Run, library: str) -> str:
    why = _elsewhere(run, library).why_not or "with the settings of the branch its memory has another form."
    return why[0].lower() + why[1:]


def _imports(texts: list[str], library: str) -> list[str]:
    third = {JAX: ["jax", "jax.numpy as jnp", "numpy as np", "optax"], TORCH: ["numpy as np", "torch"]}[library]
    wanted = [name for name in third if name == "jax" or needs(texts, name.split()[-1])]
    first = ["import math", ""] if needs(texts, "math") else []
    doubles = (
        'jax.config.update("jax_enable_x64", True)' if library == JAX else "torch.set_default_dtype(torch.float64)"
    )
    return [*first, *(f"import {name}" for name in wanted), "", doubles]


def _formulas(scenario: Scenario, run: Run, library: str) -> list[str]:
    """The surface as ``f``, and the schedules of the run's legs."""
    surface = scenario.surface
    texts = source(surface.function, surface.values, torch=library == TORCH, variables=2)
    texts[-1] = texts[-1].replace(f"def {surface.function.__name__}(", "def f(", 1)
    for name in dict.fromkeys(leg.run.schedule for leg in _legs(scenario, run)):
        if name != "constant":
            texts += [text for text in source(SCHEDULES[name].formula) if text not in texts]
    return texts


def _legs(scenario: Scenario, run: Run) -> list[Leg]:
    legs, steps = run.legs, scenario.steps
    ends = [*(leg.since for leg in legs[1:]), steps]
    return [Leg(leg, leg.since, min(end, steps)) for leg, end in zip(legs, ends, strict=True) if leg.since < steps]


def _chains(scenario: Scenario, run: Run) -> list[list[Leg]]:
    """The legs, those of one method after the other together: they share what it remembers."""
    chains: list[list[Leg]] = []
    for leg in _legs(scenario, run):
        if chains and chains[-1][-1].run.optimizer == leg.run.optimizer:
            chains[-1].append(leg)
        else:
            chains.append([leg])
    return chains


def _elsewhere(run: Run, library: str) -> Elsewhere:
    return run.entry.optax if library == JAX else run.entry.torch


def _calls(chain: list[Leg], library: str) -> Call | None:
    """The one call that is the method on the whole chain, if the library has it."""
    rates = {leg.run.rate for leg in chain}
    changing = len(rates) > 1 or _scheduled(chain)
    calls = [_elsewhere(leg.run, library).call(leg.run.hyperparameters, changing=changing) for leg in chain]
    return calls[0] if all(call is not None and call is calls[0] for call in calls) else None


def _scheduled(chain: list[Leg]) -> bool:
    return any(leg.run.schedule != "constant" for leg in chain)


def _body(scenario: Scenario, run: Run, trajectory: Trajectory, library: str) -> Iterator[str]:
    chains = _chains(scenario, run)
    by_call = [_calls(chain, library) for chain in chains]
    jax = library == JAX
    of_point = "lambda p: f(p[0], p[1])"
    if jax or not all(by_call):
        yield f"slope = jax.jit(jax.grad({of_point}))" if jax else f"slope = torch.func.grad({of_point})"
    if any(leg.run.entry.uses_hessian for chain in chains for leg in chain):
        yield f"curvature = jax.jit(jax.hessian({of_point}))" if jax else f"curvature = torch.func.hessian({of_point})"
    if scenario.noise:
        table = f"{scenario.noise!r} * np.random.RandomState({scenario.seed}).standard_normal(({scenario.steps}, 2))"
        yield f"noise = {table if jax else f'torch.from_numpy({table})'}"
    yield f"p = {'jnp.array' if jax else 'torch.tensor'}({[float(c) for c in scenario.point]!r})"
    yield "path = [p]"
    for chain, call in zip(chains, by_call, strict=True):
        for leg in chain:
            if call is None:
                yield from _by_hand(scenario, chain, leg, trajectory, library)
            elif jax:
                yield from _by_optax(scenario, chain, leg, call)
            else:
                yield from _by_torch(scenario, chain, leg, call)
    yield "x, y = path[-1].tolist()"
    yield 'print(f"x = {x}, y = {y}, f = {float(f(path[-1][0], path[-1][1]))}")'


def _rates(scenario: Scenario, leg: Leg) -> str:
    """The expression of the table of rates, one per step."""
    values = "".join(f", {name}={value!r}" for name, value in leg.run.schedule_values.items())
    return f"{leg.run.schedule}(np.arange({float(scenario.steps)!r}), {leg.run.rate!r}, {scenario.steps}{values})"


def _loop(leg: Leg) -> str:
    return f"for t in range({f'{leg.first}, ' if leg.first else ''}{leg.last}):"


def _by_optax(scenario: Scenario, chain: list[Leg], leg: Leg, call: Call) -> Iterator[str]:
    rate, born = None, chain[0].first
    if _scheduled(chain):  # optax counts the steps from where the method began
        rate = f"lambda t: rates[t{f' + {born}' if born else ''}]"
        if leg.run.schedule == "constant":
            rate = f"lambda t: {leg.run.rate!r}"
        else:
            yield f"rates = jnp.asarray({_rates(scenario, leg)})"
    yield f"optimizer = {call.spell(leg.run.hyperparameters, rate)}"
    if leg is chain[0]:
        yield "state = optimizer.init(p)"
    yield "update = jax.jit(optimizer.update)"
    yield _loop(leg)
    yield f"    updates, state = update(slope(p){' + noise[t]' if scenario.noise else ''}, state, p)"
    yield "    p = optax.apply_updates(p, updates)"
    yield "    path.append(p)"


def _by_torch(scenario: Scenario, chain: list[Leg], leg: Leg, call: Call) -> Iterator[str]:
    text = call.spell(leg.run.hyperparameters)
    if leg is chain[0]:
        yield "p = p.detach().clone().requires_grad_()"
        yield f"optimizer = {text}"
    else:  # the same optimizer, which keeps its memory, with other settings
        yield f"optimizer.param_groups[0].update({text.split('([p], ', 1)[1]}"
    scheduled = leg.run.schedule != "constant"
    if scheduled:
        yield f"rates = {_rates(scenario, leg)}.tolist()"
    yield _loop(leg)
    if scheduled:
        yield '    optimizer.param_groups[0]["lr"] = rates[t]'
    yield "    optimizer.zero_grad()"
    yield "    f(p[0], p[1]).backward()"
    if scenario.noise:
        yield "    p.grad += noise[t]"
    yield "    optimizer.step()"
    yield "    path.append(p.detach().clone())"


def _by_hand(scenario: Scenario, chain: list[Leg], leg: Leg, trajectory: Trajectory, library: str) -> Iterator[str]:
    rule, values, arrays = leg.run.entry.rule, leg.run.hyperparameters, "jnp" if library == JAX else "torch"
    read = set().union(*(written_out.read(part.run.entry.rule, part.run.hyperparameters) for part in chain))
    if leg is chain[0]:
        if library == TORCH and leg.first:
            yield "p = p.detach()"
        begins = {name: _initial(trajectory, leg, name) for name in rule.remembers}
        yield from (f"{name} = {_array(value, arrays)}" for name, value in begins.items())
    own = {name: value for name, value in values.items() if name in read and name not in rule.switches}
    scheduled = leg.run.schedule != "constant"
    if scheduled:
        own.pop("learning_rate", None)
        yield f"rates = {_rates(scenario, leg)}.tolist()"
    if own:
        yield f"{', '.join(own)} = {', '.join(repr(float(value)) for value in own.values())}"
    yield _loop(leg)
    if scheduled and "learning_rate" in read:
        yield "    learning_rate = rates[t]"
    born = chain[0].first
    if read & {"n", "n_next"}:
        yield f"    n = t + 1{f' - {born}' if born else ''}"
    slope = "slope({})" + (" + noise[t]" if scenario.noise else "")
    yield from (f"    {line}" for line in written_out.lines(rule, values, arrays, slope))
    yield "    path.append(p)"


def _initial(trajectory: Trajectory, leg: Leg, name: str) -> list[float]:
    """What the method remembers when it begins with this leg, from the record of the run whose leg it is."""
    way: Trajectory | None = trajectory
    while way is not None and (way.since if way.origin is not None else 0) != leg.first:
        way = way.origin
    state = None if way is None else way.state.get(name)
    if state is None or leg.first >= len(state):
        return [0.0, 0.0]  # the run ends before: nothing follows from it
    return np.asarray(state[leg.first], np.float64).tolist()  # type: ignore[no-any-return]  # (2,)


def _array(values: list[float], arrays: str) -> str:
    if values == [0.0, 0.0]:
        return f"{arrays}.zeros(2)"
    return f"jnp.array({values!r})" if arrays == "jnp" else f"torch.tensor({values!r})"
