"""What an optimizer is: a pair of pure functions, the numbers they take, and where the rule comes from.

The vocabulary is optax's: ``init(params) -> state`` and ``update(updates, state, params) -> (updates, state)``, after
which the caller moves to ``params + updates``; the minus sign lives in the optimizer. Every rule is elementwise over
``params`` of shape (2,) unless it says otherwise, and every hyperparameter is a traced number: no change of a number
compiles anything. Switches between conventions are numbers too, 0 or 1.
"""

from __future__ import annotations

import inspect
import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from optim_viz.errors import InputError
from optim_viz.frozen import Frozen, FrozenMapping
from optim_viz.language.parser import parse_expression
from optim_viz.language.tree import Expression, Name, names
from optim_viz.number_format import format_exactly
from optim_viz.optimizers.equivalents import NO_EQUIVALENT, Equivalent
from optim_viz.optimizers.rule import Rule, parse
from optim_viz.optimizers.transformation import GradientTransformation, Number, gradient_transformation
from optim_viz.registry import Entry, Parameter, Reference, Registry, resolve, switch


@dataclass(frozen=True)
class Contrast:
    """A partner that teaches: the same run with one convention turned, or in another published form.

    Exactly one of ``switch`` (of the method, which is flipped) and ``optimizer`` (another one, which takes the settings
    that it shares) is given.
    """

    name: str
    label: str  # the toggle's words
    look_for: str  # one sentence
    sources: tuple[Reference, Reference]  # of the two conventions
    forms: tuple[str, str] = ("", "")  # what a run is called whose switch is off, and on
    switch: str = ""
    optimizer: str = ""

    def __post_init__(self) -> None:
        if bool(self.switch) == bool(self.optimizer):
            raise ValueError(f"contrast {self.name}: it either flips a switch or goes to another optimizer")


@dataclass(frozen=True)
class Optimizer(Entry, Frozen):
    """One method: its rule, its numbers, its source."""

    name: str
    label: str
    family: str  # whose learning rates suit it: a field of LearningRates, or "scale_free" if it brings its own scale
    hyperparameters: tuple[Parameter, ...] = field(repr=False)
    rule: Rule = field(repr=False)
    summary: str = field(repr=False)
    reference: Reference = field(repr=False)
    also_from: tuple[Reference, ...] = field(default=(), repr=False)  # further sources of the rule
    conventions: tuple[str, ...] = field(default=(), repr=False)  # what others do differently, with the source
    memory: Expression | None = field(default=None, repr=False)  # of the state: the direction it keeps, uphill
    stability: Expression | None = field(default=None, repr=False)  # of the hyperparameters: see :func:`optimizer`
    decays: tuple[str, ...] = field(default=(), repr=False)  # of a decoupled decay: see :func:`optimizer`
    contrasts: tuple[Contrast, ...] = field(default=(), repr=False)
    step_length: str = field(default="", repr=False)  # of a rule without such a number: what decides its step's length
    optax: Equivalent = field(default=NO_EQUIVALENT, repr=False)  # how optax spells it
    torch: Equivalent = field(default=NO_EQUIVALENT, repr=False)  # how torch.optim spells it, for a parameter p
    aliases: tuple[str, ...] = field(default=(), repr=False)  # what else it is called
    ordered: tuple[tuple[str, str], ...] = field(default=(), repr=False)  # pairs: the first at most the second
    builds_on: tuple[tuple[str, str], ...] = field(default=(), repr=False)  # pairs: a method, and what is new to it

    @property
    def uses_hessian(self) -> bool:
        return self.rule.uses_hessian

    @property
    def update_rule(self) -> str:
        """The rule as LaTeX, in the form that its defaults choose."""
        return self.rule.latex({p.name: p.default for p in self.hyperparameters})

    def box(self, values: Mapping[str, float]) -> float | None:
        """Half the side of the box on which a method that decays so settles, 1/λ, with these hyperparameters; None of
        one that does not."""
        decay = math.prod(values[name] for name in self.decays) if self.decays else 0.0
        return 1.0 / decay if decay else None

    @property
    def effective_rate(self) -> Expression | None:
        """What multiplies the direction, per coordinate: the rule's line ``rate``, or the learning rate where the rule
        multiplies by nothing else; None for a method whose stride is its own."""
        if any(line.name == "rate" for line in self.rule.lines):
            return Name("rate")
        return Name("learning_rate") if self.stability is not None else None

    @property
    def reads_rate(self) -> bool:
        """Whether the rule reads its learning rate at every step, so that a schedule or a branch can change it."""
        return any("learning_rate" in names(line.expression) for line in self.rule.lines)

    def __call__(self, **hyperparameters: Number) -> GradientTransformation:
        """The pair of pure functions; hyperparameters not named take their defaults."""
        defaults = {p.name: p.default for p in self.hyperparameters}
        if unknown := hyperparameters.keys() - defaults.keys():
            raise TypeError(f"{self.name} has no hyperparameter {min(unknown)}; it has {', '.join(defaults)}")
        return gradient_transformation(self.rule, self.name, {**defaults, **hyperparameters})

    def factory(self, *hyperparameters: Number) -> GradientTransformation:
        """The same with every hyperparameter given, in order of declaration."""
        named = zip((p.name for p in self.hyperparameters), hyperparameters, strict=True)
        return gradient_transformation(self.rule, self.name, dict(named))

    def resolve(self, given: Mapping[str, float]) -> dict[str, float]:
        """Every hyperparameter's value, by name in order of declaration.

        Raises:
            InputError: on an unknown name, a value that is not finite, or one above that which it must not exceed.
        """
        values = resolve(self.hyperparameters, given, self.label)
        for low, high in self.ordered:
            if values[low] > values[high]:
                given_both = f"{format_exactly(values[low])} is more than {format_exactly(values[high])}"
                raise InputError(f"{self.label}'s {low} must not exceed its {high}, but {given_both}.")
        return values

    def parameter(self, name: str) -> Parameter:
        """The hyperparameter of this name."""
        return next(p for p in self.hyperparameters if p.name == name)

    def state_shapes(self) -> dict[str, tuple[int, ...]]:
        """What the optimizer remembers: name -> shape, (2,) per coordinate or () for a counter."""
        return {**({"count": ()} if self.rule.counts else {}), **dict.fromkeys(self.rule.remembers, (2,))}


NO_SYMBOLS: Mapping[str, str] = FrozenMapping({})
OPTIMIZERS: Registry[Optimizer] = Registry("optimizer")


def optimizer(
    name: str,
    *,
    label: str,
    family: str,
    hyperparameters: tuple[Parameter, ...],
    rule: str,
    symbols: Mapping[str, str] = NO_SYMBOLS,
    summary: str,
    reference: Reference,
    also_from: tuple[Reference, ...] = (),
    conventions: tuple[str, ...] = (),
    memory: str | None = None,
    stability: str | None = None,
    decays: tuple[str, ...] = (),
    contrasts: tuple[Contrast, ...] = (),
    step_length: str = "",
    optax: Equivalent = NO_EQUIVALENT,
    torch: Equivalent = NO_EQUIVALENT,
    aliases: tuple[str, ...] = (),
    ordered: tuple[tuple[str, str], ...] = (),
    builds_on: tuple[tuple[str, str], ...] = (),
) -> None:
    """Declare an optimizer, under the name that optax has for it where it has one.

    Args:
        rule: the update, line by line, as :mod:`optim_viz.optimizers.rule` has it: what is compiled is made of it.
        symbols: LaTeX of the state's fields and of the rule's own names.
        memory: the direction that the method keeps from step to step, uphill and in the gradient's unit.
        stability: on a quadratic with the effective rates frozen at D = diag(α_eff) and the memory settled, the rule
            contracts along an eigenvector of √D H √D if 0 < eigenvalue < this number. Derived from the roots of the
            rule's characteristic polynomial at z = −1; 2 for gradient descent, 2 (1 + ρ) for the heavy ball (Polyak,
            1964). 0 where no such number is known.
        decays: of a rule whose steps are about the learning rate long in each coordinate, whatever the gradient's size,
            and that pulls the weights back by αλw beside them: the hyperparameters whose product is λ. Where it settles
            it is at the minimum of f on the box |wᵢ| ≤ 1/λ (Xie and Li, 2024, arXiv 2404.04454, for AdamW; Chen et al.,
            2023, arXiv 2310.05898, for Lion).
        step_length: for a rule whose steps no effective rate describes, a sentence on what decides their length.
        ordered: pairs of hyperparameters of which the first must not exceed the second.
        builds_on: pairs of another method and what this one adds to it, the closest one first.
        also_from: what the rule has of other papers than that of ``reference``.
        optax, torch: the calls of these libraries that take the same steps, in :func:`equivalents.equivalent`.

    Raises:
        ValueError: at import, when the text is no rule, or does not read a hyperparameter that is declared.
    """
    numbers = tuple(p.name for p in hyperparameters)
    try:
        parsed = parse(
            inspect.cleandoc(rule),
            symbols={**{p.name: p.symbol for p in hyperparameters}, **symbols},
            hyperparameters=numbers,
            switches=tuple(p.name for p in hyperparameters if p.scale == "switch"),
        )
        entry = Optimizer(
            name=name,
            label=label,
            family=family,
            hyperparameters=hyperparameters,
            rule=parsed,
            summary=summary,
            reference=reference,
            also_from=also_from,
            conventions=conventions,
            memory=parse_expression(memory, {*numbers, *parsed.remembers}) if memory else None,
            stability=parse_expression(stability, numbers) if stability else None,
            decays=decays,
            contrasts=contrasts,
            step_length=step_length,
            optax=optax,
            torch=torch,
            aliases=aliases,
            ordered=ordered,
            builds_on=builds_on,
        )
    except ValueError as error:
        raise ValueError(f"optimizer {name}: {error}") from error
    OPTIMIZERS.declare(name, entry)


# Hyperparameters that several methods share, under optax's names.
LEARNING_RATE = Parameter(
    "learning_rate", r"\alpha", 0.01, 1e-12, 100.0, "log", help="Length scale of a step.", reach_low=1e-6
)
MOMENTUM = Parameter(
    "momentum", r"\rho", 0.9, 0.0, 0.999, "complement", help="How much of the velocity survives a step."
)
DECAY = Parameter(
    "decay", r"\beta", 0.9, 0.0, 0.9999, "complement", help="How slowly the cache of squared gradients forgets."
)
B1 = Parameter("b1", r"\beta_1", 0.9, 0.0, 0.999, "complement", help="How slowly the mean of the gradients forgets.")
B2 = Parameter(
    "b2", r"\beta_2", 0.999, 0.0, 0.9999, "complement", help="How slowly the mean of the squared gradients forgets."
)
EPS = Parameter("eps", r"\varepsilon", 1e-8, 1e-16, 1.0, "log", help="Keeps the division finite.")
WEIGHT_DECAY = Parameter(
    "weight_decay", r"\lambda", 0.01, 0.0, 1.0, help="Pull towards the origin, (0, 0): there is no other zero here."
)
EPS_IN_SQRT = switch("eps_in_sqrt", default=False, help="Off: √cache + ε (PyTorch). On: √(cache + ε) (Keras, optax).")
BIAS_CORRECTION = switch(
    "bias_correction",
    default=True,
    help="On: divide the averages by 1 − βᵗ (Kingma & Ba). Off: both start near 0, and the first steps are long.",
)

KINGMA_BA = Reference(
    "Kingma, D. P., Ba, J.", 2015, "Adam: a method for stochastic optimization", "https://arxiv.org/abs/1412.6980"
)

PASCANU = Reference(
    "Pascanu, R., Mikolov, T., Bengio, Y.",
    2013,
    "On the difficulty of training recurrent neural networks",
    "https://arxiv.org/abs/1211.5063",
)

# Where conventions are written down that no paper has.
PYTORCH = Reference("PyTorch", None, "torch.optim, documentation", "https://pytorch.org/docs/stable/optim.html")
OPTAX = Reference(
    "DeepMind",
    None,
    "Optax, documentation of its optimizers",
    "https://optax.readthedocs.io/en/latest/api/optimizers.html",
)
LECTURE = Reference("Machine Learning Course", None, "Lecture 10: Diving into Deep Learning")

# What an averaged momentum v ← βv + (1 − β)g tolerates: 38 rather than 2 at β = 0.9 (Cohen et al., 2022, "Adaptive
# gradient methods at the edge of stability", arXiv 2207.14484).
EMA_LIMIT = "2 * (1 + b1) / (1 - b1)"
