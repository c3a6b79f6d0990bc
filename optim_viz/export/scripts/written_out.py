"""An update rule as lines of a script, where a library has another rule; and schedules: both from their own texts.

The expressions are spelled by :mod:`optim_viz.language.source`.
"""

from __future__ import annotations

from collections.abc import Mapping

from optim_viz.language.evaluate import uses_eigenvectors
from optim_viz.language.source import SourcePrinter
from optim_viz.language.tree import Line, names
from optim_viz.optimizers.rule import Rule
from optim_viz.programs.network import layers
from optim_viz.schedules import ROUNDING, SCHEDULES, Schedule

POSITION = "p"  # the rule's x, in a script where x is a coordinate
SCRIPTS_OWN = {  # what a script calls something of its own
    *("ahead", "before", "curvature", "f", "jax", "jnp", "math", "net", "NET", "noise", "np", "optax", "optimizer"),
    *("p", "path", "paths", "rates", "slope", "state", "t", "torch", "update", "updates", "y"),
    *SCHEDULES,
}


def spelled_names(rule: Rule) -> dict[str, str]:
    """How a script writes the rule's names: one that the script has for something else gets a line below behind it."""
    own = {*rule.remembers, *(word for line in rule.lines for word in (line.name, *names(line.expression)))}
    found = {"x": POSITION, "n_next": "(n + 1)"}
    for word in sorted(own & SCRIPTS_OWN):
        found[word] = f"{word}_"
        while found[word] in own:
            found[word] += "_"
    return {word: found.get(word, word) for word in {*own, *found}}


def rule_lines(rule: Rule, hyperparameters: Mapping[str, float], library: str, slope: str) -> list[str]:
    """One step as statements on ``p``, the state's names and the hyperparameters; ``n`` counts the steps from 1.

    ``library`` is ``jnp`` or ``torch``; ``slope`` is the expression of the gradient at the point in braces.
    """
    printer = SourcePrinter(library, {*hyperparameters, "n", "n_next"}, spelled_names(rule).__getitem__)
    steps, at, out = lines_in_use(rule, hyperparameters), POSITION, list[str]()
    if steps[0].name == "at":
        out.append(f"ahead = {printer.text(steps[0].expression)}")
        at, steps = "ahead", steps[1:]
    out.append(f"g = {slope.format(at)}")
    if any(uses_eigenvectors(line.expression) for line in steps):
        eigh = "torch.linalg.eigh" if library == "torch" else "jnp.linalg.eigh"
        out.append(f"lam, V = {eigh}(curvature({POSITION}))")
    return [*out, *(_statement(printer, line) for line in steps)]


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


def schedule_source(schedule: Schedule) -> str:
    """The schedule as a function for NumPy: of an array of steps, the learning rate, how many steps there are, and the
    schedule's parameters."""
    parameters = [p.name for p in schedule.parameters]
    printer = SourcePrinter("np", {"learning_rate", "T", *parameters})
    body = [_statement(printer, line) for line in schedule.lines]
    head = f"def {schedule.name}({', '.join(['t', 'learning_rate', 'T', *parameters])}):"
    return "\n    ".join([head, *body, "return rate"])


def net_source(library: str) -> list[str]:
    """The learned optimizer's net, for rules that ask it."""
    array = {"np": "np.array", "jnp": "jnp.array", "torch": "torch.tensor"}[library]
    rows = [[f"        {list(unit)!r}," for unit in layer] for layer in layers()]
    table = "\n".join(line for layer in rows for line in (f"    {array}([", *layer, "    ]),"))
    return [
        f"NET = [  # of each layer a row for each unit: bias, weights\n{table}\n]",
        f"def net(*inputs):\n    values = {library}.stack(inputs)\n    for i, layer in enumerate(NET):\n"
        f"        values = layer[:, 1:] @ ({library}.tanh(values) if i else values) + layer[:, :1]\n    return values",
    ]


def _statement(printer: SourcePrinter, line: Line) -> str:
    """The line, after which the printer knows whether its name is a number."""
    text = f"{printer.spell_name(line.name)} = {printer.text(line.expression)}"
    if printer.is_number(line.expression):
        printer.numbers.add(line.name)
    else:
        printer.numbers.discard(line.name)
    return ROUNDING if ROUNDING.startswith(text) else text
