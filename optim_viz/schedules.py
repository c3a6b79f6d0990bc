"""Learning rates that change with the step: each schedule one entry, evaluated by NumPy before a run begins.

The engine takes the rates as numbers, one per step, so another schedule compiles nothing. A schedule scales the run's
own learning rate α and is written for a run of T steps; lengths within it are shares of T, so that it keeps its shape
when the number of steps changes. Where the names and formulas are optax's, optax is the oracle of the tests.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

from optim_viz.registry import Parameter, Reference, Registry, resolve

Floats = NDArray[np.float64]
Formula = Callable[..., Floats]
F = TypeVar("F", bound=Formula)


@dataclass(frozen=True)
class Schedule:
    """One schedule: its formula, its numbers, its source."""

    name: str
    label: str
    formula: Formula = field(repr=False)
    parameters: tuple[Parameter, ...] = field(repr=False)
    latex: str = field(repr=False)
    summary: str = field(repr=False)
    reference: Reference = field(repr=False)
    conventions: tuple[str, ...] = field(default=(), repr=False)

    def __call__(self, step: ArrayLike, *, learning_rate: float, steps: int, **parameters: float) -> Floats:
        """The rate of each ``step`` (any shape, 0 is the first) in a run of ``steps``, for a base ``learning_rate``.

        Raises:
            InputError: on an unknown parameter, or one that is not finite.
        """
        values = self.resolve(parameters)
        at = np.asarray(step, np.float64)
        return np.broadcast_to(self.formula(at, learning_rate, steps, **values), at.shape)

    def resolve(self, given: Mapping[str, float]) -> dict[str, float]:
        """Every parameter's value, by name in order of declaration.

        Raises:
            InputError: on an unknown name or a value that is not finite.
        """
        return resolve(self.parameters, given, f"The schedule “{self.label}”")


SCHEDULES: Registry[Schedule] = Registry("schedule")


def schedule(
    *,
    label: str,
    parameters: tuple[Parameter, ...] = (),
    latex: str,
    summary: str,
    reference: Reference,
    conventions: tuple[str, ...] = (),
) -> Callable[[F], F]:
    """Declare a schedule; its name is the formula's name.

    Raises:
        TypeError: at import, when the declared parameters differ from those in the signature.
    """

    def declare(formula: F) -> F:
        name = formula.__name__
        declared = ("step", "learning_rate", "steps", *(p.name for p in parameters))
        if tuple(inspect.signature(formula).parameters) != declared:
            raise TypeError(f"schedule {name}: declared {declared}, but its signature differs")
        SCHEDULES.declare(name, Schedule(name, label, formula, parameters, latex, summary, reference, conventions))
        return formula

    return declare


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


def _share(of: float, steps: int) -> int:
    """A share of the steps as a whole number of them, one at least."""
    return max(1, round(of * steps))


@schedule(
    label="Constant",
    latex=r"\alpha_t = \alpha",
    summary="The same rate at every step.",
    reference=OPTAX,
)
def constant(step: Floats, learning_rate: float, steps: int) -> Floats:
    """α."""
    return np.full(step.shape, learning_rate)


@schedule(
    label="Step decay",
    parameters=(
        Parameter("every", r"s", 0.25, 0.01, 1.0, help="Share of the steps between two drops."),
        Parameter("factor", r"\gamma", 0.5, 0.01, 1.0, help="What a drop leaves of the rate."),
    ),
    latex=r"\alpha_t = \alpha\,\gamma^{\lfloor t / S \rfloor}, \quad S = s\,T",
    summary="Drops by a factor at regular intervals: each drop lets the noise settle one level lower.",
    reference=OPTAX,
    conventions=("PyTorch's StepLR; optax's exponential_decay with staircase.",),
)
def step_decay(step: Floats, learning_rate: float, steps: int, every: float, factor: float) -> Floats:
    """α γ^⌊t / S⌋, S = s T rounded to whole steps."""
    return np.asarray(learning_rate * factor ** np.floor(step / _share(every, steps)))


@schedule(
    label="Exponential",
    parameters=(Parameter("decay_rate", r"\gamma", 0.01, 1e-6, 1.0, "log", help="What is left at the end."),),
    latex=r"\alpha_t = \alpha\,\gamma^{t / T}",
    summary="Loses the same share at every step.",
    reference=OPTAX,
    conventions=("optax's exponential_decay over T steps; PyTorch's ExponentialLR takes the share of one step.",),
)
def exponential(step: Floats, learning_rate: float, steps: int, decay_rate: float) -> Floats:
    """α γ^(t / T)."""
    return np.asarray(learning_rate * decay_rate ** (step / steps))


@schedule(
    label="Inverse time",
    parameters=(Parameter("decay_rate", r"k", 10.0, 0.01, 1000.0, "log", help="1 / k of the steps halve the rate."),),
    latex=r"\alpha_t = \frac{\alpha}{1 + k\,t / T}",
    summary="Fades like 1 / t: slowly enough to reach any distance, fast enough to silence the noise.",
    reference=Reference(
        "Robbins, H., Monro, S.", 1951, "A stochastic approximation method", "https://doi.org/10.1214/aoms/1177729586"
    ),
    conventions=("Keras' InverseTimeDecay with decay_steps = T; optax has none.",),
)
def inverse_time(step: Floats, learning_rate: float, steps: int, decay_rate: float) -> Floats:
    """α / (1 + k t / T); its sum diverges and the sum of its squares does not, as Robbins & Monro (1951) ask."""
    return np.asarray(learning_rate / (1.0 + decay_rate * step / steps))


@schedule(
    label="Polynomial",
    parameters=(Parameter("power", r"p", 1.0, 0.1, 10.0, "log", help="1 is a straight line."), FINAL),
    latex=r"\alpha_t = \alpha\left((1-\varphi)\,(1 - t/T)^p + \varphi\right)",
    summary="Goes down to its last value along a power of the time that is left.",
    reference=OPTAX,
)
def polynomial(step: Floats, learning_rate: float, steps: int, power: float, final: float) -> Floats:
    """α ((1 − φ)(1 − t / T)^p + φ)."""
    left = 1.0 - np.minimum(step, steps) / steps
    return np.asarray(learning_rate * ((1.0 - final) * left**power + final))


def _half_cosine(share: Floats) -> Floats:
    """From 1 at 0 to 0 at 1."""
    return np.asarray(0.5 * (1.0 + np.cos(np.pi * share)))


@schedule(
    label="Cosine",
    parameters=(FINAL,),
    latex=r"\alpha_t = \alpha\left((1-\varphi)\,\tfrac12\left(1 + \cos\tfrac{\pi t}{T}\right) + \varphi\right)",
    summary="Stays high, falls fast in the middle, and touches down gently.",
    reference=SGDR,
)
def cosine(step: Floats, learning_rate: float, steps: int, final: float) -> Floats:
    """Half a cosine over the run: Loshchilov & Hutter (2017), equation 5, in one cycle."""
    return np.asarray(learning_rate * ((1.0 - final) * _half_cosine(np.minimum(step, steps) / steps) + final))


@schedule(
    label="Cosine, warm restarts",
    parameters=(
        Parameter("first", r"s", 0.25, 0.01, 1.0, help="Share of the steps in the first cycle."),
        Parameter("stretch", r"m", 1.0, 1.0, 4.0, help="Each cycle is this many times as long as the one before."),
        FINAL,
    ),
    latex=(
        r"\alpha_t = \alpha\left((1-\varphi)\,\tfrac12\left(1 + \cos\tfrac{\pi t_i}{T_i}\right) + \varphi\right),"
        r"\quad T_0 = s\,T,\ T_{i+1} = m\,T_i"
    ),
    summary="Cosine after cosine: each restart kicks the run out of where it had settled.",
    reference=SGDR,
    conventions=("Cycles are whole steps long, as in PyTorch with an integer T_mult; tᵢ counts from the restart.",),
)
def cosine_restarts(
    step: Floats, learning_rate: float, steps: int, first: float, stretch: float, final: float
) -> Floats:
    """Loshchilov & Hutter (2017), equation 5: cycle i is T_i = round(T_0 mⁱ) steps long."""
    length, begins, lengths = _share(first, steps), [0.0], [float(_share(first, steps))]
    while begins[-1] + lengths[-1] <= max(steps, float(step.max(initial=0.0))):
        begins.append(begins[-1] + lengths[-1])
        lengths.append(float(round(length * stretch ** len(lengths))))
    cycle = np.searchsorted(begins, step, side="right") - 1
    share = (step - np.asarray(begins)[cycle]) / np.asarray(lengths)[cycle]
    return np.asarray(learning_rate * ((1.0 - final) * _half_cosine(share) + final))


@schedule(
    label="Warm-up + cosine",
    parameters=(WARMUP, FINAL),
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
def warmup_cosine(step: Floats, learning_rate: float, steps: int, warmup: float, final: float) -> Floats:
    """optax's ``warmup_cosine_decay_schedule`` from 0, with ``decay_steps`` = T."""
    climb = min(round(warmup * steps), steps - 1)
    fall = (1.0 - final) * _half_cosine(np.minimum((step - climb) / max(1, steps - climb), 1.0)) + final
    return np.asarray(learning_rate * np.where(step < climb, step / max(1, climb), fall))


@schedule(
    label="One-cycle",
    parameters=(
        Parameter("rise", r"w", 0.3, 0.01, 0.99, help="Share of the steps on the way up."),
        Parameter("start_divisor", r"d", 25.0, 1.0, 1000.0, "log", help="The first rate is α divided by this."),
        Parameter("final_divisor", r"e", 1e4, 1.0, 1e6, "log", help="The last rate is the first divided by this."),
    ),
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
def one_cycle(
    step: Floats, learning_rate: float, steps: int, rise: float, start_divisor: float, final_divisor: float
) -> Floats:
    """optax's ``cosine_onecycle_schedule``: the run's α is the peak."""
    top = int(rise * steps)
    low, last = learning_rate / start_divisor, learning_rate / (start_divisor * final_divisor)
    up = learning_rate + (low - learning_rate) * _half_cosine(np.minimum(step / max(1, top), 1.0))
    down = last + (learning_rate - last) * _half_cosine(np.clip((step - top) / max(1, steps - top), 0.0, 1.0))
    return np.where(step < top, up, down)
