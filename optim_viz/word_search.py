"""Finding something by words of what is said of it, in any order, without case and accents; and what else might have
been meant, where nothing is found. A short word is looked for where words begin first: "own" is in every "down"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from optim_viz.names import near, normalized

SHORT = 3  # letters


class WordSearch:
    """Of keys, each with the texts that are searched of it."""

    def __init__(self, texts: Mapping[str, Iterable[str]]) -> None:
        self._searched = {key: _searched(tuple(of_key)) for key, of_key in texts.items()}
        words = {word for searched in self._searched.values() for word in searched.split() if len(word) > 2}
        self._vocabulary: dict[str, tuple[str, ...]] = dict.fromkeys(sorted(words), ())

    def find(self, text: str) -> tuple[str, ...]:
        """The keys that have every word of the text somewhere, in their order; all of them for none."""
        words = _words(text)
        begun = [f" {word}" if len(word) <= SHORT else word for word in words]
        return self._having(begun) or self._having(words)

    def _having(self, parts: list[str]) -> tuple[str, ...]:
        return tuple(key for key, searched in self._searched.items() if all(part in searched for part in parts))

    def suggest(self, text: str) -> tuple[str, ...]:
        """Words that are spelled like one of the text, and that find something."""
        return tuple(dict.fromkeys(word for given in text.split() for word in near(given, self._vocabulary)))


def _searched(texts: tuple[str, ...]) -> str:
    """All that is searched, word by word, with a blank before each."""
    whole = [normalized(word) for text in texts for word in text.split()]  # "zigzag" for "zig-zag"
    return " ".join(["", *(word for text in texts for word in _words(text)), *whole])


def _words(text: str) -> list[str]:
    """A text's words, without case and accents, and without what is between them."""
    return [word for word in map(normalized, re.split(r"[\s\-_–/·]+", text)) if word]
