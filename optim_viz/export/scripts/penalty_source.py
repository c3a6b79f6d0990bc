"""A penalty in a script: f + λR as functions, and the lines that treat it beside a rule."""

from __future__ import annotations

from optim_viz.export.scripts.formula_source import formula_source
from optim_viz.export.scripts.rows_source import rows_source
from optim_viz.language.formula import parse_formula
from optim_viz.language.function_source import function_source
from optim_viz.objectives import Objective
from optim_viz.objectives.penalties import penalty
from optim_viz.objectives.treatments import DECOUPLED, GRADIENT
from optim_viz.objectives.typed import formula_text, is_formula
from optim_viz.scene.scenario import Run

WHOLE, ALONE = "f", "objective"  # f + λR, and f of it, in a script


def surface_source(surface: Objective, *, torch: bool) -> list[str]:
    """The surface as ``f``; of a penalized one ``objective`` and ``penalty``, of which ``f`` is the sum."""
    own, name = surface.unpenalized or surface, WHOLE if surface.unpenalized is None else ALONE
    if is_formula(own.name):
        formula = parse_formula(formula_text(own.name))
        texts = [function_source(formula, own.named_coefficients, "torch" if torch else "jnp", name)]
    else:
        texts = formula_source(own.function, own.named_coefficients, torch=torch, variables=2)
        texts[-1] = texts[-1].replace(f"def {own.function.__name__}(", f"def {name}(", 1)
    if own.rows is not None:
        texts = [*rows_source(own.rows, texts, torch=torch), *texts]
    if surface.unpenalized is None:
        return texts
    added = formula_source(penalty, surface.penalty.coefficients, torch=torch, variables=2)
    return [*texts, *added, f"def {WHOLE}(x, y):\n    return {ALONE}(x, y) + {penalty.__name__}(x, y)"]


def followed(surface: Objective, run: Run) -> str:
    """The function whose gradient the run's rule is given."""
    return WHOLE if surface.unpenalized is None or run.treatment == GRADIENT else ALONE


def treatment_lines(surface: Objective, run: Run, rate: str, arrays: str) -> list[str]:
    """What follows the rule's update in a step, as statements on ``p`` and what it was ``before``; ``rate`` is the
    expression of the learning rate."""
    if followed(surface, run) == WHOLE:
        return []
    strength, mixing, absolute = surface.penalty.coefficients.values()
    squares, corner = 2.0 * strength * mixing, strength * absolute
    if run.treatment == DECOUPLED:
        slopes = [f"{squares!r} * before"] if squares else []
        slopes += [f"{corner!r} * {arrays}.sign(before)"] if corner else []
        return [f"p = p - {rate} * ({' + '.join(slopes)})"] if slopes else []
    nearer = f"{arrays}.abs(p) - {rate} * {corner!r}"
    kept = f"torch.clamp({nearer}, min=0.0)" if arrays == "torch" else f"jnp.maximum({nearer}, 0.0)"
    lines = [f"p = {arrays}.sign(p) * {kept}"] if corner else []
    return [*lines, f"p = p / (1.0 + {rate} * {squares!r})"] if squares else lines
