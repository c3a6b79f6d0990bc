"""Characters outside ASCII: those whose meaning is beyond doubt are read, and all others are called by their names."""

from __future__ import annotations

import unicodedata

BLANKS = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"  # a space of any width, for a regular expression

# Read as the sign or the name behind them.
SIGNS = {
    **dict.fromkeys("−–—‐‑‒﹣", "-"), **dict.fromkeys("×·∙⋅∗•", "*"), **dict.fromkeys("÷∕⁄", "/"),
    "≤": "<=", "≥": ">=", "≠": "!=", "…": "..", "∣": "|",
}  # fmt: skip
NAMES = {"π": "pi", "√": "sqrt"}
RAISED: dict[str, str] = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789", strict=True))
RAISED_MINUS = "⁻"

# Letters of other alphabets that look like these.
_LATIN = dict(
    zip(
        "асеорхуіјѕԁһԛԝАВСЕНІЈКМОРЅТХУοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
        "aceopxyijsdhqwABCEHIJKMOPSTXYoABEZHIKMNOPTYX",
        strict=True,
    )
)
_WHY = {
    "∞": "no number is infinite here",
    "°": "angles are in radians, so write *pi/180",
    "∂": "derivatives are found from the formula",
    "∇": "derivatives are found from the formula",
    "∑": "write out the terms of a sum",
    "∏": "write out the factors of a product",
    "∫": "there are no integrals",
    "∛": "write sign(u) * abs(u)**(1/3)",
    "±": "write two formulas",
    "∧": "conditions are not combined: use one choice inside another",
    "∨": "conditions are not combined: use one choice inside another",
    "‖": "write sqrt(x**2 + y**2) for a length",
    "∈": "write in for a range",
    "←": "write =",
    "≔": "write =",
    "→": "write name = expression",
}
_BRACKETS = {"[": "(", "{": "(", "]": ")", "}": ")"}
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_FROM_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})


def refusal(character: str) -> str:
    """What is said of a character that has no meaning: its name, and what to write instead."""
    kind = unicodedata.category(character)
    called = f"{unicodedata.name(character, 'a character without a name')} (U+{ord(character):04X})"
    if character in _WHY:
        return f"{called} has no meaning here: {_WHY[character]}."
    if character in _LATIN:
        return f"this is {called}, which only looks like {_LATIN[character]}: write {_LATIN[character]}."
    if kind in _HIDDEN:
        return f"here stands {called}, which nobody sees: delete it."
    if kind in {"Pi", "Pf"}:
        return f"{called} has no meaning here: a formula has no quotation marks."
    plain = unicodedata.normalize("NFKC", character).replace("⁄", "/")
    if "SUBSCRIPT " in called and plain.isascii() and plain.isalnum():
        return f"this is {called}: write _{plain} for an index; the two variables are x and y."
    if kind == "Mn":
        return f"{called} has no meaning here: an accent is written as a part of the name, as in v_hat."
    if plain in NAMES:
        return f"this is {called}: write {NAMES[plain]}."
    if "FRACTION" in called and "/" in plain:
        return f"this is {called}: write ({plain})."
    if called.startswith("SUPERSCRIPT ") and plain.isascii():
        return f"this is {called}: write ^({plain}) for a power that is no number."
    if plain in _BRACKETS:
        return f"this is {called}: write {_BRACKETS[plain]}."
    if plain != character and plain.isascii() and plain.isprintable() and plain.strip():
        return f"this is {called}: write {plain}."
    if called.startswith(("GREEK SMALL LETTER ", "GREEK CAPITAL LETTER ")) and plain.isalpha():
        letter = called.split(" LETTER ")[1].split()[0].replace("LAMDA", "LAM")  # a rule knows it by that name
        return f"this is {called}: write {letter.lower() if character.islower() else letter.capitalize()}."
    return f"{called} has no meaning here: a formula is made of numbers, names, + - * / ^, brackets and commas."


def shown(text: str) -> str:
    """A text of which every character takes its place on the line, for an excerpt: what is not seen, or turns the line
    around, is a dot."""
    return "".join(character if _takes_its_place(character) else "·" for character in text)


def _takes_its_place(character: str) -> bool:
    return (character.isascii() and character.isprintable()) or (
        character.isprintable()
        and not unicodedata.combining(character)
        and unicodedata.category(character)[0] != "M"
        and unicodedata.bidirectional(character) not in _FROM_RIGHT_TO_LEFT
    )
