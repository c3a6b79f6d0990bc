"""A symbol's LaTeX as HTML or as Markdown, for the few signs that the rules are written in: Greek, accents, indices,
upright words; and sentences in which one of them stands.

Streamlit sets LaTeX with a library of 265 kB, which comes, with two fonts, as soon as one label on the page has a
dollar sign: it made the first picture wait. Single symbols need none of it.
"""

from __future__ import annotations

import re
from html import escape
from html.entities import html5

_ACCENTS = {"hat": "\u0302", "bar": "\u0304", "tilde": "\u0303"}
_SIGNS = {"varepsilon": "ε", "epsilon": "ϵ", "infty": "∞", "min": "min", "max": "max"}  # TeX's two epsilons, not HTML's
_TOKEN = re.compile(r"\\(?:text|mathrm)\{([^{}]*)\}|\\([A-Za-z]+)\s*|([_^])|([{}])|(\S)")


def to_html(latex: str) -> str:
    """``\\hat\\mu`` -> ``μ̂``, ``\\beta_1`` -> ``β<sub>1</sub>``; letters are wrapped in ``<i>``.

    Raises:
        ValueError: on a command that is not known, a brace too many, or an accent or index with nothing behind it.
    """
    tokens = [match.groups() for match in _TOKEN.finditer(latex)]
    html, position = _sequence(tokens, 0)
    if position != len(tokens):
        raise ValueError(f"{latex!r} has a brace too many")
    return html


def to_markdown(latex: str) -> str:
    """``\\beta_1`` -> ``*β*₁``, for the label of a widget. An index without a sign in Unicode stays behind its ``_``.

    Letters slant and indices do not: a slanted ₁ is read as a comma.

    Raises:
        ValueError: as :func:`to_html`.
    """
    text = _INDEX.sub(lambda found: _small(found[1], found[2]), to_html(latex))
    return _TAG.sub("*", text.replace("</i><i>", ""))


def words_to_html(text: str) -> str:
    """Plain text as HTML, with an index behind a sign set as one: σ_w."""
    return re.sub("σ_([a-z])", r"σ<sub>\1</sub>", escape(text))


_INDEX = re.compile(r"<(sub|sup)>(.*?)</\1>")
_TAG = re.compile(r"</?i>")
_SMALL: dict[str, dict[str, str]] = {
    "sub": dict(zip("0123456789+−aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ", strict=True)),
    "sup": dict(zip("0123456789+−in", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁱⁿ", strict=True)),
}


def _small(tag: str, html: str) -> str:
    text, signs = _TAG.sub("", html), _SMALL[tag]
    if all(letter in signs for letter in text):
        return "".join(signs[letter] for letter in text)
    return f"{'_' if tag == 'sub' else '^'}{text}"


_Tokens = list[tuple[str | None, ...]]


def _sequence(tokens: _Tokens, position: int) -> tuple[str, int]:
    parts = []
    while position < len(tokens) and tokens[position][3] != "}":
        part, position = _atom(tokens, position)
        parts.append(part)
    return "".join(parts), position


def _atom(tokens: _Tokens, position: int) -> tuple[str, int]:
    if position >= len(tokens):
        raise ValueError("an accent or an index stands before nothing")
    upright, command, index, brace, sign = tokens[position]
    if upright is not None:
        return upright, position + 1
    if index is not None:
        tag = "sub" if index == "_" else "sup"
        inner, position = _atom(tokens, position + 1)
        return f"<{tag}>{inner}</{tag}>", position
    if brace is not None:
        inner, position = _sequence(tokens, position + 1)
        return inner, position + 1
    if command in _ACCENTS:
        inner, position = _atom(tokens, position + 1)
        return inner.replace("</i>", f"{_ACCENTS[command]}</i>", 1), position
    if command is not None:
        if command not in _SIGNS and f"{command};" not in html5:
            raise ValueError(f"the player has no sign for \\{command}")
        letter = _SIGNS.get(command) or html5[f"{command};"]
        return (letter if command in ("infty", "min", "max") else f"<i>{letter}</i>"), position + 1
    assert sign is not None  # the token's last alternative
    return (f"<i>{sign}</i>" if sign.isalpha() else sign.replace("-", "−")), position + 1
