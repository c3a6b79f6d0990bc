"""An update rule as lines of a script, from the same text as the card's formula: where a library has another rule.

The expressions are spelled by :mod:`optim_viz.language.source`.
"""

from __future__ import annotations

from collections.abc import Mapping

from optim_viz.language.evaluate import uses_eigenvectors
from optim_viz.language.source import SourcePrinter
from optim_viz.language.tree import Line, names
from optim_viz.optimizers.rule import Rule

POSITION = "p"  # the rule's x, in a script where x is a coordinate


def rule_lines(rule: Rule, hyperparameters: Mapping[str, float], library: str, slope: str) -> list[str]:
    """One step as statements on ``p``, the state's names and the hyperparameters; ``n`` counts the steps from 1.

    ``library`` is ``jnp`` or ``torch``; ``slope`` is the expression of the gradient at the point in braces.
    """
    printer = SourcePrinter(library, {*hyperparameters, "n", "n_next"}, _in_script)
    steps, at, out = lines_in_use(rule, hyperparameters), POSITION, list[str]()
    if steps[0].name == "at":
        out.append(f"ahead = {printer.text(steps[0].expression)}")
        at, steps = "ahead", steps[1:]
    out.append(f"g = {slope.format(at)}")
    if any(uses_eigenvectors(line.expression) for line in steps):
        eigh = "torch.linalg.eigh" if library == "torch" else "jnp.linalg.eigh"
        out.append(f"lam, V = {eigh}(curvature({POSITION}))")
    for line in steps:
        if printer.is_number(line.expression):
            printer.numbers.add(line.name)
        out.append(f"{_in_script(line.name)} = {printer.text(line.expression)}")
    return out


def lines_in_use(rule: Rule, hyperparameters: Mapping[str, float]) -> list[Line]:
    """The lines in force that a later line reads, or the next step."""
    kept, wanted = list[Line](), {"x", "at", *rule.remembers}
    for line in reversed(rule.active_lines(hyperparameters)):
        if line.name in wanted:
            kept.insert(0, line)
            wanted |= set(names(line.expression))
    return kept


def names_read(rule: Rule, hyperparameters: Mapping[str, float]) -> set[str]:
    """The names that those lines read."""
    return {name for line in lines_in_use(rule, hyperparameters) for name in names(line.expression)}


def _in_script(name: str) -> str:
    return {"x": POSITION, "n_next": "(n + 1)"}.get(name, name)
