"""What becomes of a link on its way, undone: programs encode it a second time, escape it for a page, put a bracket or a
line's end behind it; people put blanks behind commas, and write names as they are written elsewhere.

Nothing of it is guessed: no name and no number of ours has a capital letter, a blank or a percent sign in it, or ends
in a bracket. A field with somebody's own words is mended up to the words. A formula has no percent sign, and as
links spell it no blank: a blank was a plus, and where a formula needs one there is a tilde. One that people wrote has
blanks of its own, which are told by where no plus sign can stand.
"""

from __future__ import annotations

import re
import string
from urllib.parse import unquote

from optim_viz.link import keys

BLANKS = "\t\n\v\f\r \u00a0\u2007\u2009\u200a\u200b\u2028\u2029\u202f\u2060\u3000\ufeff"
CLOSING = ".,;:!?)]}>*_|\\\"'`»›”’"  # what a text or a messenger puts behind an address
CLOSING_OF_FORMULA = "".join(sign for sign in CLOSING if sign not in ")|") + BLANKS
ENCODINGS = 3  # times that a text may have been percent-encoded too often

_ESCAPE = re.compile(r"%[0-9A-Fa-f]{2}")
_SEPARATOR = re.compile("([,:~@])")
_LOST_PLUS = re.compile(r"([0-9.]e) (?=[0-9])")  # in 1e+20, where the plus sign was read as a blank
_WIDE_PLUS = re.compile(r"(?<![-*/^=;,(<> ]) {3}(?![*/^=;,)<> ])")  # of a formula: one that had blanks around it
_NO_PLUS = re.compile(r" (-) |(?<=[*/^=;,(<>]) | (?=[*/^=;,)<>])")  # blanks where no plus sign can have been
_FIELD = re.compile(rf"&(?=(?:amp;)*(?:{'|'.join(map(re.escape, keys.EVERY))})=)", re.IGNORECASE | re.ASCII)
_WORDS = re.compile(rf"(.*?),[{BLANKS}]?text:(.*)", re.DOTALL)
_ENCODED_WORDS = re.compile(r"[A-Za-z0-9\-_.!~*'()%,:@]*", re.ASCII)  # what a text that was encoded consists of
_LOWER = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)


def lower(text: str) -> str:
    """In lower case, ASCII's letters alone: so that every language does the same."""
    return text.translate(_LOWER)


def query_in_key(key: str) -> str:
    """The query that stands in a key, where the signs between its fields were encoded, too; "" if there is none."""
    for _ in range(ENCODINGS):
        if "=" in key or not _ESCAPE.search(key):
            break
        key = unquote(key)
    return key if "=" in key else ""


def split_fields(key: str, text: str) -> list[tuple[str, str]]:
    """A field, and those that came to stand in its text, as the signs between them were encoded; somebody's own words
    may hold such signs."""
    plain = text
    for _ in range(ENCODINGS):
        if "&" in plain or not _ESCAPE.search(plain):
            break
        plain = unquote(plain)
    if mend_key(key) == keys.WITH_WORDS or not _FIELD.search(plain):
        return [(key, text)]
    first, *others = _FIELD.split(plain)
    return [(key, first), *((name, value) for name, _, value in (other.partition("=") for other in others))]


def mend_key(key: str) -> str:
    """A field's key."""
    key = lower(_decoded(key)).strip(BLANKS)
    while key.startswith("amp;"):
        key = key.removeprefix("amp;")
    return key


def mend_field(key: str, text: str) -> str:
    """The text of a field, by its mended key."""
    if key.removeprefix(keys.SCENE_B) in (keys.FORMULA, keys.RULE):
        return mend_formula(text)
    return mend_words(text) if key == keys.WITH_WORDS else mend(text)


def mend_formula(text: str) -> str:
    """The text of a field that spells a formula or a rule, which may end in a bracket or a bar."""
    text = _decoded(text).strip("\n\r\t").rstrip(CLOSING_OF_FORMULA)
    if "+" in text:
        return text  # whoever encoded its plus signs encoded its blanks
    if _WIDE_PLUS.search(text):
        return _WIDE_PLUS.sub(" + ", text)
    tight = _NO_PLUS.sub(r"\1", text)
    return (text if " " in tight else tight).replace(" ", "+")


def mend(text: str) -> str:
    """The text of a field that has names and numbers only."""
    text = _LOST_PLUS.sub(r"\1+", lower(_decoded(text)))
    return "".join(part.strip(BLANKS) for part in _SEPARATOR.split(text)).rstrip(CLOSING + BLANKS)


def mend_words(text: str) -> str:
    """The text of a field in which somebody's own words may stand at the end, behind ``,text:``."""
    for _ in range(ENCODINGS):
        if not _looks_encoded(text):
            break
        text = unquote(text)
    found = _WORDS.fullmatch(text)
    if not found:
        return mend(text)
    words = found[2][1:] if found[2].startswith(" ") and _looks_encoded(found[2].lstrip(" ")) else found[2]
    return f"{mend(found[1])},text:{words}"


def guard_words(words: str) -> str:
    """The words, so spelled that :func:`mend_words` gives them back: behind a blank, which no encoded text has, where
    they look as if they had been encoded."""
    return f" {words}" if _looks_encoded(words.lstrip(" ")) else words


def _looks_encoded(text: str) -> bool:
    return bool(_ESCAPE.search(text) and _ENCODED_WORDS.fullmatch(text))


def _decoded(text: str) -> str:
    for _ in range(ENCODINGS):
        if not _ESCAPE.search(text):
            break
        text = unquote(text)
    return text
