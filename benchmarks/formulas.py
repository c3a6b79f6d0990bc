"""How long it takes to read, or to refuse, what somebody types for a function or a rule: random and damaged texts by
the hundred thousand, each read into its list with all derivatives, or into the method that it is.

    python -m benchmarks.formulas [--count 200000] [--seed 0] [--rules] [--probed]

``--probed``: of a function that is read its window, start, rates and points are found as well, as for the page. Prints
percentiles of CPU time and the slowest texts, and fails where 99.9 % of them take more than 50 ms. Whatever is not read
must be refused by the language, nothing may warn or compile, and every tenth function that is read without being probed
is read back from its canonical text; anything else ends the run with the text that did it.
"""

from __future__ import annotations

import argparse
import gc
import random
import re
import time
import warnings
from collections import Counter
from collections.abc import Iterator

import jax
import numpy as np

from optim_viz.errors import InputError
from optim_viz.language.composed import ALIASES, COMPOSED
from optim_viz.language.formula import Formula, parse_formula
from optim_viz.language.formula_lines import FORMULA_FUNCTIONS
from optim_viz.objectives.typed import _function as typed_function
from optim_viz.objectives.typed import drawable, function
from optim_viz.optimizers import OPTIMIZERS, rule, rule_text
from optim_viz.optimizers.typed import _rule as typed_rule

MOST = 50.0  # ms of CPU, at p99.9
SEEDS = (
    "(1-x)^2 + 100(y-x^2)^2",
    "a in 0.1..10 = 1\nr = sqrt(x^2 + y^2)\nsin(a r)/r",
    "f(x, y) = |x| + max(x, y, 0) if x > y else x² − 2π y",
    "parameter k = 3 from 1 to 4; z = e^(-k x^2) cosh(y) + atan2(y, x)",
    "(x^2+y-11)^2 + (x+y^2-7)^2",
    "-20exp(-0.2sqrt(0.5(x^2+y^2))) - exp(0.5(cos(2pi x)+cos(2pi y))) + e + 20",
    "where(x >= 0, sqrt(x), -sqrt(-x)) + clip(y, -1, 1)",
)
FUNCTIONS = {**FORMULA_FUNCTIONS, **{name: entry.arguments for name, entry in COMPOSED.items()}}
CHARACTERS = (
    "xxxyyy0123456789..+-*/^()()|,;=<>!_ \n#'\"[]{}:%&@$\\~`?abcefinorstXY"
    "−×·÷²³⁻√π≤≥≠…αβλхуеο２ｘ“”’∞∂∑\u200b\u200e\u202e\ufeff\u00a0\x00\x1b😀אا\u0301"
)
PIECES = (
    *FUNCTIONS, *ALIASES, "x", "y", "pi", "e", "a", "in", "from", "to", "if", "else", "where", "parameter", "state",
    "f(x, y) =", "..", "**", "^", "(", ")", "|", ",", "\n", ";", "=", "0", "1", "2.5", "1e308", "1e-320", "9" * 30,
    "131071", "import os", "__class__", "lambda", "<script>", "${}", "$$", "\\frac", "=HYPERLINK(", "None", "nan",
)  # fmt: skip


def texts(count: int, seed: int) -> Iterator[str]:
    """So many texts: grown by the grammar, damaged, and drawn by lot."""
    draw = random.Random(seed)
    kinds = (_grown, _damaged, _of_pieces, _of_characters, _repeated)
    for _ in range(count):
        yield draw.choice(kinds)(draw)


def _grown(draw: random.Random) -> str:
    lines, names = list[str](), ["x", "y", "x", "y", "pi", "e"]
    if draw.random() < 0.3:
        lines.append(f"a in 0..{draw.randint(1, 9)} = 1")
        names += ["a"]
    if draw.random() < 0.3:
        lines.append(f"r = {_expression(draw, 3, names)}")
        names += ["r", "r"]
    return "\n".join([*lines, f"{names[-1]} + {_expression(draw, draw.randint(1, 7), names)}"])


def _expression(draw: random.Random, depth: int, names: list[str]) -> str:
    if depth <= 0 or draw.random() < 0.15:
        return draw.choice([*names, *names, "2", "0.5", "3", "-1", "1e-3", "x^2", "2x"])
    inside = [_expression(draw, depth - 1, names) for _ in range(3)]
    match draw.randrange(9):
        case 0 | 1:
            return f"{inside[0]} {draw.choice('+-')} {inside[1]}"
        case 2 | 3:
            return f"({inside[0]}) {draw.choice(['*', '/', '*', '^'])} ({inside[1]})"
        case 4:
            return f"({inside[0]})^{draw.choice(['2', '3', '-2', '0.5', '17', '(1/3)', 'x'])}"
        case 5 | 6:
            function = draw.choice(sorted(FUNCTIONS))
            return f"{function}({', '.join(inside[: FUNCTIONS[function]])})"
        case 7:
            return f"({inside[0]} if {inside[1]} {draw.choice(['<', '>=', '!='])} {inside[2]} else {inside[1]})"
    return f"|{inside[0]}|"


def _damaged(draw: random.Random) -> str:
    text = draw.choice(SEEDS) if draw.random() < 0.5 else _grown(draw)
    for _ in range(draw.randint(1, 4)):
        at = draw.randrange(len(text) + 1)
        text = (
            text[:at]
            + draw.choice(["", draw.choice(CHARACTERS), draw.choice(PIECES)])
            + text[at + draw.randint(0, 2) :]
        )
    return text


def _of_pieces(draw: random.Random) -> str:
    return draw.choice(["", " "]).join(draw.choice(PIECES) for _ in range(draw.randint(1, 40)))


def _of_characters(draw: random.Random) -> str:
    return "".join(draw.choice(CHARACTERS) for _ in range(draw.randint(1, draw.choice([20, 200, 5_000]))))


def _repeated(draw: random.Random) -> str:
    """One thing over and over, as much as may be typed."""
    times = draw.choice([10, 33, 64, 100, 1_000])
    piece = draw.choice(
        [*PIECES, "sin(", "x+", "x*", "x^", "(x+y)(", "|x|", "x if x else ", "-", "x**-", "x/(", "cosh(x)+"]
    )
    return piece * times + draw.choice(["x", "", ")" * times, "x" + ")" * times])


RULES = tuple(rule_text(name) for name in OPTIMIZERS if name != "learned_optimizer")
WORDS = (
    "v",
    "g",
    "x",
    "lr",
    "m",
    "n",
    "t",
    "b",
    "state",
    "at",
    "rate",
    "norm(",
    "dot(",
    "sign(",
    "lam",
    "along(",
    *PIECES,
)


def rules(count: int, seed: int) -> Iterator[str]:
    """So many texts: rules of the registry, damaged or written anew with other words, and drawn by lot."""
    draw = random.Random(seed)
    for _ in range(count):
        yield draw.choice((_damaged_rule, _reworded, _written, _of_characters, _repeated))(draw)


def _damaged_rule(draw: random.Random) -> str:
    text = draw.choice(RULES)
    for _ in range(draw.randint(1, 4)):
        at = draw.randrange(len(text) + 1)
        text = (
            text[:at] + draw.choice(["", draw.choice(CHARACTERS), draw.choice(WORDS)]) + text[at + draw.randint(0, 3) :]
        )
    return text


def _reworded(draw: random.Random) -> str:
    """A rule in which one name stands for another."""
    words = re.split(r"(\w+)", draw.choice(RULES))
    for _ in range(draw.randint(1, 3)):
        words[draw.randrange(len(words))] = draw.choice(WORDS)
    return "".join(words)


def _written(draw: random.Random) -> str:
    """Lines of the grammar."""
    names, lines = ["g", "x", "lr", "n", "0.9", "2"], list[str]()
    for name in draw.sample(["v", "m", "s", "c", "u"], draw.randint(0, 4)):
        names += [name]
        lines.append(f"{name} = {_expression(draw, draw.randint(1, 5), names)}")
    return "; ".join([*lines, f"x = x {draw.choice('+-')} {_expression(draw, draw.randint(1, 5), names)}"])


def read_rule(text: str, _: bool) -> object:
    """The method of a text, or why it is none."""
    typed_rule.cache_clear()
    try:
        return rule(text)
    except InputError as refused:
        return refused


def read(text: str, probed: bool = False) -> object:
    """The formula of a text, or the function that it is for the page if that is ``probed``; or why it is none."""
    parse_formula.cache_clear()
    typed_function.cache_clear()
    try:
        return drawable(function(text)) if probed else parse_formula(text)
    except InputError as refused:
        return refused


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--rules", action="store_true", help="rules instead of functions")
    parser.add_argument("--probed", action="store_true", help="functions as the page has them")
    options = parser.parse_args()
    drawn, reading = (rules, read_rule) if options.rules else (texts, read)
    warnings.simplefilter("error")  # nothing that is typed may warn
    compiled = list[str]()
    jax.monitoring.register_event_duration_secs_listener(lambda event, *_, **__: compiled.append(event))
    gc.freeze()  # as the server does, once it is warm
    took, accepted, slowest = np.empty(options.count), 0, list[tuple[float, str]]()
    for i, text in enumerate(drawn(options.count, options.seed)):
        begun = time.process_time()
        found = reading(text, options.probed)
        took[i] = 1e3 * (time.process_time() - begun)
        accepted += not isinstance(found, InputError)
        slowest = sorted([*slowest, (float(took[i]), text)], reverse=True)[:5]
        if isinstance(found, Formula) and not i % 10:
            assert parse_formula(found.text) == found, text
    print(f"{options.count} texts, {accepted} of them read; CPU ms p50, p99, p99.9, most:")
    print(*np.round(np.percentile(took, [50, 99, 99.9, 100]), 2))
    for milliseconds, text in slowest:
        print(f"{milliseconds:.1f} ms {len(text)} {text[:150]!r}")
    if compiled:
        raise SystemExit(f"Something was compiled: {Counter(compiled)}")
    if (p999 := np.percentile(took, 99.9)) > MOST:
        raise SystemExit(f"{p999:.1f} ms at p99.9, more than {MOST:g}.")


if __name__ == "__main__":
    main()
