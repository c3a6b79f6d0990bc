"""Text into tokens, in one pass, and what is said of a text that cannot be read."""

from __future__ import annotations

import re
from dataclasses import dataclass

from optim_viz.errors import InputError
from optim_viz.language import alike
from optim_viz.limits import MAX_FORMULA, MAX_NAME

_TOKEN = re.compile(
    rf"(?P<space>[ \t\r{alike.BLANKS}]+|\#[^\n]*)"
    r"|(?P<number>(?:[0-9]+(?:\.(?!\.)[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)"
    r"|(?P<name>[A-Za-z][A-Za-z_0-9]*)"
    r"|(?P<sign>\*\*|<=|>=|==|!=|\.\.|[-+*/^<>=(),|])"
    r"|(?P<end>[\n;])"
    rf"|(?P<alike_sign>[{re.escape(''.join(alike.SIGNS))}])"
    rf"|(?P<alike_name>[{''.join(alike.NAMES)}])"
    rf"|(?P<raised>{alike.RAISED_MINUS}?[{''.join(alike.RAISED)}]+)"
)
_NO_SIGN = {
    ".": "a point stands only inside a number",
    "[": "values have no items: use round brackets",
    "{": "use round brackets",
    ":": "a line reads name = expression",
    "%": "the remainder of a by b is mod(a, b)",
    "!": "there is no factorial, and unequal is written !=",
    "&": "conditions are not combined: use one choice inside another",
    "'": "a formula has no quotation marks",
    '"': "a formula has no quotation marks",
    "`": "a formula has no quotation marks",
    "_": "a name begins with a letter, and a number is written without such signs",
    "\\": "write sqrt(x) and pi, not the commands of LaTeX",
}


class LanguageError(InputError):
    """A text that is none of the language, with the place: ``line`` and ``column`` count from 1.

    ``problem`` is what is said of it, one sentence or two.
    """

    def __init__(self, text: str, position: int, problem: str) -> None:
        before = text[:position]
        self.line, self.column = before.count("\n") + 1, position - (before.rfind("\n") + 1) + 1
        self.problem = problem
        self._given = text, position
        line = text.split("\n")[self.line - 1]
        first = max(0, self.column - 61)  # of a long line, what surrounds the place
        excerpt = alike.shown(line[first : first + 120])
        pointer = " " * (self.column - 1 - first) + "^"
        super().__init__(f"Line {self.line}, column {self.column}: {problem}\n  {excerpt}\n  {pointer}")

    @property
    def brief(self) -> str:
        """The problem without a list of all that is known."""
        return re.sub(r"; known: .*", ".", self.problem)

    def __reduce__(self) -> tuple[type[LanguageError], tuple[str, int, str]]:
        return LanguageError, (*self._given, self.problem)


@dataclass(frozen=True, slots=True)
class Token:
    kind: str  # "number", "name", "sign", "end" (of a line), "stop" (of the text)
    text: str
    position: int

    def __str__(self) -> str:
        short = self.text if len(self.text) <= MAX_NAME else f"{self.text[:MAX_NAME]}…"
        return {"end": "the end of the line", "stop": "the end of the text"}.get(self.kind, f"'{short}'")


def tokenize(text: str) -> list[Token]:
    """The tokens of a text, the last of which is its end. Inside brackets the end of a line counts as a space.

    Raises:
        LanguageError: on a text that is too long, or a character that belongs to no token.
    """
    if len(text) > MAX_FORMULA:
        raise LanguageError(
            text[:MAX_FORMULA], MAX_FORMULA, f"the text has {len(text)} characters, and {MAX_FORMULA} are the most."
        )
    tokens, position, brackets = list[Token](), 0, 0
    while position < len(text):
        found = _TOKEN.match(text, position)
        if found is None:
            raise LanguageError(text, position, _unknown(text[position]))
        kind, spelled = str(found.lastgroup), found[0]
        if kind == "name" and len(spelled) > MAX_NAME:
            raise LanguageError(text, position, f"a name has at most {MAX_NAME} letters, and this one {len(spelled)}.")
        brackets = max(0, brackets + {"(": 1, ")": -1}.get(spelled, 0))
        if kind != "space" and not (kind == "end" and brackets and spelled == "\n"):
            tokens.extend(_read(kind, spelled, position))
        position = found.end()
    return [*tokens, Token("stop", "", position)]


def _read(kind: str, spelled: str, position: int) -> list[Token]:
    """What was matched, with what stands for signs and names as these."""
    match kind:
        case "alike_sign":
            return [Token("sign", alike.SIGNS[spelled], position)]
        case "alike_name":
            return [Token("name", alike.NAMES[spelled], position)]
        case "raised":
            minus = [Token("sign", "-", position)] if spelled.startswith(alike.RAISED_MINUS) else []
            digits = "".join(alike.RAISED[digit] for digit in spelled.removeprefix(alike.RAISED_MINUS))
            return [Token("sign", "**", position), *minus, Token("number", digits, position)]
    return [Token(kind, spelled, position)]


def _unknown(character: str) -> str:
    if not character.isascii() or not character.isprintable():
        return alike.refusal(character)
    why = _NO_SIGN.get(character, "a formula is made of numbers, names, + - * / ^, comparisons, brackets and commas")
    quoted = f'"{character}"' if character == "'" else f"'{character}'"
    return f"{quoted} has no meaning here: {why}."
