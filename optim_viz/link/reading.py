"""A link as it arrives: its fields out of a query, mended, and with all that its version leaves out.

A link of a version that has an end mark, and came without it, was cut short: its last field is left out, as nobody can
tell how much of it is missing, and one line says so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import parse_qsl

from optim_viz.limits import MAX_FIELDS, MAX_QUERY
from optim_viz.link import keys
from optim_viz.link.foreign import is_foreign
from optim_viz.link.mending import mend_field, mend_key, query_in_key, split_fields
from optim_viz.link.versions import Pairs, is_frozen, spelled_out

CUT = "The link was cut short on its way, and its last part was left out: ask for it again to see all of it."


@dataclass(frozen=True, slots=True)
class Link:
    """``pairs`` are its fields, a repeated one several times; ``notices`` say what is wrong with it as a whole."""

    pairs: tuple[tuple[str, str], ...]
    notices: tuple[str, ...] = ()

    def __contains__(self, key: str) -> bool:
        return any(key == other for other, _ in self.pairs)

    def first(self, key: str) -> str | None:
        """The text of a field; of one given several times, the first one."""
        return next((text for other, text in self.pairs if key == other), None)


Query = str | Mapping[str, str | Sequence[str]] | Link


def read_link(query: Query) -> Link:
    """What a query string, or its parsed fields, says. Never raises; of one too long nothing is read."""
    if isinstance(query, Link):
        return query
    pairs, notice = _parsed(query)
    if notice:
        return Link((), (notice,))
    mended = [(key, mend_field(key, text)) for key, text in pairs]
    version = next((text for key, text in mended if key == keys.VERSION), "")
    if not is_frozen(version) or any(key == keys.END for key, _ in mended):
        return Link(tuple(spelled_out(mended, version)))
    return Link(tuple(spelled_out(_without_last(mended), version)), (CUT,))


def _parsed(query: str | Mapping[str, str | Sequence[str]]) -> tuple[Pairs, str]:
    """The fields by their mended keys; or a notice that says why there are none."""
    if isinstance(query, str):
        length, text = len(query), query.removeprefix("?")
        pairs = None if length > MAX_QUERY else _split(text)
    else:
        pairs = [(str(k), str(text)) for k, v in query.items() for text in ([v] if isinstance(v, str) else v)]
        length = sum(len(key) + len(text) for key, text in pairs)
    if length > MAX_QUERY:
        return [], f"The link is longer than {MAX_QUERY} characters and was not read."
    pairs = None if pairs is None else _unwrapped(pairs)
    if pairs is None or len(pairs) > MAX_FIELDS:
        return [], f"The link has more than {MAX_FIELDS} parts and was not read."
    return pairs, ""


def _split(query: str) -> Pairs | None:
    """None where there are too many."""
    try:
        return parse_qsl(query, keep_blank_values=True, max_num_fields=MAX_FIELDS)
    except ValueError:
        return None


def _unwrapped(pairs: Pairs) -> Pairs | None:
    """With their keys mended; a query that was encoded, and so became one key or the end of a text, is the fields it
    has."""
    out: Pairs = []
    for key, text in pairs:
        inner = split_fields(key, text) if text else _split(query_in_key(key))
        if inner is None:
            return None
        out += [(mend_key(key), text) for key, text in inner or [(key, text)]]
    return out


def _without_last(pairs: Pairs) -> Pairs:
    """Without the last field that is ours, which may be cut within its key, and what others have put behind it."""
    for i in range(len(pairs) - 1, -1, -1):
        key, text = pairs[i]
        if key != keys.VERSION and (key in keys.EVERY or (not text and any(k.startswith(key) for k in keys.EVERY))):
            return [pair for k, pair in enumerate(pairs) if k < i or (k > i and is_foreign(pair[0]))]
    return pairs
