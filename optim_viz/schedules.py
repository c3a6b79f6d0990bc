"""Learning rates that change with the step: each schedule one entry, whose text is the declaration.

    rate = learning_rate / (1 + decay_rate * t / T)

The lines are in the language of :mod:`optim_viz.language`. They know ``t``, the step, which counts from 0; ``T``, the
number of steps of the run; ``learning_rate``, the run's own α, which a schedule scales; and the entry's parameters. The
last one assigns ``rate``. Lengths within a run are shares of T, so that a schedule keeps its shape when the number of
steps changes. NumPy evaluates the lines before a run begins; :attr:`Schedule.program` gives the browser the same bits.

The engine takes the rates as numbers, one per step, so another schedule compiles nothing. Where the names and formulas
are optax's, optax is the oracle of the tests.
"""

from __future__ import annotations

import inspect
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

import numpy as np
from numpy.typing import ArrayLike, NDArray

from optim_viz.language.evaluate import evaluate_lines, uses_eigenvectors
from optim_viz.language.in_instructions import Instructions
from optim_viz.language.in_numpy import MACHINE
from optim_viz.language.parser import parse_program
from optim_viz.language.tree import TO_ONE_NUMBER, Line, functions, names
from optim_viz.programs.machines import flushed
from optim_viz.programs.writer import Program
from optim_viz.registry import Entry, Parameter, Reference, Registry, resolve

Floats = NDArray[np.float64]

GIVEN = ("t", "T", "learning_rate")


@dataclass(frozen=True)
class Schedule(Entry):
    """One schedule: its lines, its numbers, its source."""

    name: str
    label: str
    lines: tuple[Line, ...] = field(repr=False)
    parameters: tuple[Parameter, ...] = field(repr=False)
    latex: str = field(repr=False)
    summary: str = field(repr=False)
    reference: Reference = field(repr=False)
    conventions: tuple[str, ...] = field(default=(), repr=False)
    aliases: tuple[str, ...] = field(default=(), repr=False)  # what else it is called

    def __call__(self, step: ArrayLike, *, learning_rate: ArrayLike, steps: int, **parameters: float) -> Floats:
        """The rate of each ``step`` (any shape, 0 is the first) in a run of ``steps``, for a base ``learning_rate``, or
        for several whose shape goes with that of ``step``.

        Raises:
            InputError: on an unknown parameter, or one that is not finite.
        """
        given = (step, steps, learning_rate, *self.resolve(parameters).values())
        values = {name: flushed(np.asarray(v, np.float64)) for name, v in zip(self.inputs, given, strict=True)}
        with np.errstate(all="ignore"):  # the case that does not hold may divide by zero
            rate = evaluate_lines(self.lines, values, MACHINE)["rate"]
        return np.broadcast_to(rate, np.broadcast_shapes(np.shape(step), np.shape(learning_rate)))

    def resolve(self, given: Mapping[str, float]) -> dict[str, float]:
        """Every parameter's value, by name in order of declaration.

        Raises:
            InputError: on an unknown name or a value that is not finite.
        """
        return resolve(self.parameters, given, f"The schedule “{self.label}”")

    @property
    def inputs(self) -> tuple[str, ...]:
        """What the lines are given, by name, in the order in which :attr:`program` is."""
        return (*GIVEN, *(p.name for p in self.parameters))

    @property
    def program(self) -> Program:
        """The lines as instructions: of t, T, the learning rate and the parameters, in order of declaration, the rate.

        Shared by all who ask: to be read, not changed.
        """
        return _program(self.name)


SCHEDULES: Registry[Schedule] = Registry("schedule")


@cache
def _program(name: str) -> Program:
    entry = SCHEDULES[name]
    machine = Instructions(entry.inputs)
    return machine.program([evaluate_lines(entry.lines, machine.given, machine)["rate"]])


def schedule(
    name: str,
    *,
    label: str,
    text: str,
    parameters: tuple[Parameter, ...] = (),
    latex: str,
    summary: str,
    reference: Reference,
    conventions: tuple[str, ...] = (),
    aliases: tuple[str, ...] = (),
) -> None:
    """Declare a schedule, under the name that optax has for it where it has one.

    Raises:
        ValueError: at import, when the text is none, or does not read a parameter that is declared.
    """
    try:
        program = parse_program(inspect.cleandoc(text))
        entry = Schedule(
            name=name,
            label=label,
            lines=program.lines,
            parameters=parameters,
            latex=latex,
            summary=summary,
            reference=reference,
            conventions=conventions,
            aliases=aliases,
        )
        if program.start or program.parameters:
            raise ValueError("a schedule remembers nothing, and its parameters are those of its entry")
        for problem in _problems(entry):
            raise ValueError(problem)
    except ValueError as error:
        raise ValueError(f"schedule {name}: {error}") from error
    SCHEDULES.declare(name, entry)


def _problems(entry: Schedule) -> Iterator[str]:
    """What is wrong with the lines, first things first."""
    if not entry.lines or entry.lines[-1].name != "rate":
        yield "the last line assigns rate"
    known, read = set(entry.inputs), set[str]()
    for line in entry.lines:
        for name in names(line.expression):
            if name not in known:
                yield f"{name} is read before a line assigns it; given are {', '.join(entry.inputs)}"
            read.add(name)
        if line.name in entry.inputs:
            yield f"{line.name} is given, and no line may assign it"
        if functions(line.expression) & TO_ONE_NUMBER or uses_eigenvectors(line.expression):
            yield f"the line {line.name} = ... takes a pair, and a schedule has numbers alone"
        known.add(line.name)
    if unread := [p.name for p in entry.parameters if p.name not in read]:
        yield f"{unread[0]} is declared, but the lines do not read it"


OPTAX = Reference(
    "DeepMind",
    None,
    "Optax, optimizer schedules",
    "https://optax.readthedocs.io/en/latest/api/optimizer_schedules.html",
)
SGDR = Reference(
    "Loshchilov, I., Hutter, F.",
    2017,
    "SGDR: stochastic gradient descent with warm restarts",
    "https://arxiv.org/abs/1608.03983",
)
FINAL = Parameter("final", r"\varphi", 0.0, 0.0, 1.0, help="The last rate, as a share of the first.")
WARMUP = Parameter("warmup", r"w", 0.1, 0.0, 0.9, help="Share of the steps in which the rate climbs.")


ROUNDING = "whole = 4503599627370496  # 2**52: x + whole - whole is x as a whole number, half to even"


DIGITS = 14  # binary ones, of how many restarts there can be: one a step, of 10,000


def _cycle(now: str) -> str:
    """Lines for ``begin`` and ``scale`` of the cycle in force: the sum of those before, and its length in first ones.

    The first one is S long, each other ``stretch`` times the one before. 2ⁱ of them are ``sum`` long, and the one after
    is ``grow`` first ones. How many have passed is found digit by digit, from the highest.
    """
    double = (f"sum{i + 1} = sum{i} + grow{i} * sum{i}; grow{i + 1} = grow{i} * grow{i}" for i in range(DIGITS - 1))
    search = (
        f"next = begin + scale * sum{i}; scale = scale * grow{i} if {now} >= next else scale; "
        f"begin = next if {now} >= next else begin"
        for i in reversed(range(DIGITS))
    )
    return "; ".join(["sum0 = S; grow0 = stretch", *double, "begin = 0; scale = 1", *search])


def _half_cosine(share: str) -> str:
    """From 1 at 0 to 0 at 1."""
    return f"0.5 * (1 + cos({math.pi!r} * {share}))"


schedule(
    "constant",
    label="Constant",
    aliases=("none", "fixed"),
    text="rate = learning_rate",
    latex=r"\alpha_t = \alpha",
    summary="The same rate at every step.",
    reference=OPTAX,
)

schedule(
    "step_decay",
    label="Step decay",
    aliases=("step", "StepLR", "staircase"),
    parameters=(
        Parameter("every", r"s", 0.25, 0.01, 1.0, help="Share of the steps between two drops."),
        Parameter("factor", r"\gamma", 0.5, 0.01, 1.0, help="What a drop leaves of the rate."),
    ),
    text=f"""
        {ROUNDING}
        S = max(1, every * T + whole - whole)
        rate = learning_rate * factor**floor(t / S)
    """,
    latex=r"\alpha_t = \alpha\,\gamma^{\lfloor t / S \rfloor}, \quad S = s\,T",
    summary="Drops by a factor at regular intervals: each drop lets the noise settle one level lower.",
    reference=OPTAX,
    conventions=("PyTorch's StepLR; optax's exponential_decay with staircase.",),
)

schedule(
    "exponential",
    label="Exponential",
    aliases=("exp", "ExponentialLR", "exponential_decay"),
    parameters=(Parameter("decay_rate", r"\gamma", 0.01, 1e-6, 1.0, "log", help="What is left at the end."),),
    text="rate = learning_rate * decay_rate**(t / T)",
    latex=r"\alpha_t = \alpha\,\gamma^{t / T}",
    summary="Loses the same share at every step.",
    reference=OPTAX,
    conventions=("optax's exponential_decay over T steps; PyTorch's ExponentialLR takes the share of one step.",),
)

schedule(
    "inverse_time",
    label="Inverse time",
    aliases=("1/t", "inverse_time_decay"),
    parameters=(Parameter("decay_rate", r"k", 10.0, 0.01, 1000.0, "log", help="1 / k of the steps halve the rate."),),
    # Its sum diverges and the sum of its squares does not, as Robbins & Monro (1951) ask.
    text="rate = learning_rate / (1 + decay_rate * t / T)",
    latex=r"\alpha_t = \frac{\alpha}{1 + k\,t / T}",
    summary="Fades like 1 / t: slowly enough to reach any distance, fast enough to silence the noise.",
    reference=Reference(
        "Robbins, H., Monro, S.", 1951, "A stochastic approximation method", "https://doi.org/10.1214/aoms/1177729586"
    ),
    conventions=("Keras' InverseTimeDecay with decay_steps = T; optax has none.",),
)

schedule(
    "polynomial",
    label="Polynomial",
    aliases=("linear", "LinearLR", "PolynomialLR", "polynomial_decay"),
    parameters=(Parameter("power", r"p", 1.0, 0.1, 10.0, "log", help="1 is a straight line."), FINAL),
    text="""
        share = min(t, T) / T
        rate = learning_rate * ((1 - final) * (1 - share)**power + final)
    """,
    latex=r"\alpha_t = \alpha\left((1-\varphi)\,(1 - t/T)^p + \varphi\right)",
    summary="Goes down to its last value along a power of the time that is left.",
    reference=OPTAX,
)

schedule(
    "cosine",
    label="Cosine",
    aliases=("cosine_decay", "cosine_annealing", "CosineAnnealingLR"),
    parameters=(FINAL,),
    # Half a cosine over the run: Loshchilov & Hutter (2017), equation 5, in one cycle.
    text=f"""
        share = min(t, T) / T
        rate = learning_rate * ((1 - final) * {_half_cosine("share")} + final)
    """,
    latex=r"\alpha_t = \alpha\left((1-\varphi)\,\tfrac12\left(1 + \cos\tfrac{\pi t}{T}\right) + \varphi\right)",
    summary="Stays high, falls fast in the middle, and touches down gently.",
    reference=SGDR,
)

schedule(
    "cosine_restarts",
    label="Cosine, warm restarts",
    aliases=("sgdr", "warm_restarts", "CosineAnnealingWarmRestarts"),
    parameters=(
        Parameter("first", r"s", 0.25, 0.01, 1.0, help="Share of the steps in the first cycle."),
        Parameter("stretch", r"m", 1.0, 1.0, 4.0, help="Each cycle is this many times as long as the one before."),
        FINAL,
    ),
    # Loshchilov & Hutter (2017), equation 5: cycle i is mⁱ first ones long, and begins at the nearest whole step.
    text=f"""
        {ROUNDING}
        S = max(1, first * T + whole - whole)
        {_cycle("t + 0.5")}
        before = floor(0.5 - begin)
        share = (t + before) / (before - floor(0.5 - (begin + S * scale)))
        rate = learning_rate * ((1 - final) * {_half_cosine("share")} + final)
    """,
    latex=(
        r"\alpha_t = \alpha\left((1-\varphi)\,\tfrac12\left(1 + \cos\tfrac{\pi t_i}{T_i}\right) + \varphi\right),"
        r"\quad T_0 = s\,T,\ T_{i+1} = m\,T_i"
    ),
    summary="Cosine after cosine: each restart kicks the run out of where it had settled.",
    reference=SGDR,
    conventions=("Each cycle begins at the nearest whole step, where tᵢ is 0; with an integer m as in PyTorch.",),
)

schedule(
    "warmup_cosine",
    label="Warm-up + cosine",
    aliases=("warmup", "warmup_cosine_decay"),
    parameters=(WARMUP, FINAL),
    # optax's ``warmup_cosine_decay_schedule`` from 0, with ``decay_steps`` = T.
    text=f"""
        {ROUNDING}
        W = min(warmup * T + whole - whole, T - 1)
        share = min((t - W) / max(1, T - W), 1)
        fall = (1 - final) * {_half_cosine("share")} + final
        rate = learning_rate * (t / max(1, W) if t < W else fall)
    """,
    latex=(
        r"\alpha_t = \alpha\,\begin{cases} t / W & t < W \\ "
        r"(1-\varphi)\,\tfrac12\left(1 + \cos\tfrac{\pi (t - W)}{T - W}\right) + \varphi & \text{otherwise}\end{cases},"
        r"\quad W = w\,T"
    ),
    summary="Climbs from nothing in a straight line, then follows half a cosine: no leap while the averages are young.",
    reference=Reference(
        "Goyal, P. et al.",
        2017,
        "Accurate, large minibatch SGD: training ImageNet in 1 hour",
        "https://arxiv.org/abs/1706.02677",
    ),
    conventions=("As in optax the first step has rate 0; others begin at 1 / W.",),
)

schedule(
    "one_cycle",
    label="One-cycle",
    aliases=("OneCycleLR", "1cycle", "super_convergence"),
    parameters=(
        Parameter("rise", r"w", 0.3, 0.01, 0.99, help="Share of the steps on the way up."),
        Parameter("start_divisor", r"d", 25.0, 1.0, 1000.0, "log", help="The first rate is α divided by this."),
        Parameter("final_divisor", r"e", 1e4, 1.0, 1e6, "log", help="The last rate is the first divided by this."),
    ),
    # optax's ``cosine_onecycle_schedule``: the run's α is the peak.
    text=f"""
        W = floor(rise * T)
        low = learning_rate / start_divisor
        last = learning_rate / (start_divisor * final_divisor)
        climbed = min(t / max(1, W), 1)
        fallen = clip((t - W) / max(1, T - W), 0, 1)
        up = learning_rate + (low - learning_rate) * {_half_cosine("climbed")}
        down = last + (learning_rate - last) * {_half_cosine("fallen")}
        rate = up if t < W else down
    """,
    latex=(
        r"\alpha_0 = \alpha / d \ \nearrow\ \alpha_{wT} = \alpha \ \searrow\ \alpha_T = \alpha / (d\,e)"
        r"\quad\text{along half cosines}"
    ),
    summary="Up to a rate that could not be kept, and down again: fast in the middle, careful at both ends.",
    reference=Reference(
        "Smith, L. N., Topin, N.",
        2019,
        "Super-convergence: very fast training of neural networks using large learning rates",
        "https://arxiv.org/abs/1708.07120",
    ),
    conventions=("Cosine form with the defaults of PyTorch and optax; the paper goes up and down in straight lines.",),
)
