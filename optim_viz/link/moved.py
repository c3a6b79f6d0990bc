"""Pages that stood at another address: old links to them lead where the same is to be seen now, with all their fields.

The fate map was a page, and is a question of the study now: its links name another kind of study, or none.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from optim_viz.link.codec import fields_to_query
from optim_viz.link.mending import mend_key
from optim_viz.link.view_fields import STUDY


class Moved(NamedTuple):
    """The page where it is now; and the study's kind, where that is what made the old page."""

    page: str
    study: str = ""


MOVED = {  # the old address -> where it is now
    "lessons": Moved("lecture"),
    "side_by_side": Moved("compare"),
    "learning_rate": Moved("study"),
    "fate_map": Moved("study", "starts"),
}


def moved_query(address: str, fields: Mapping[str, Sequence[str]]) -> str:
    """The query by which a link to an old address is to be opened at the new one."""
    kind, given = MOVED[address].study, {key: list(texts) for key, texts in fields.items()}
    studied = [key for key in given if mend_key(key) == STUDY.key]
    if kind and not studied:  # in front: of a link that was cut short, the last field is left out
        given = {STUDY.key: [kind], **given}
    for key in studied if kind else ():
        given[key] = [re.sub(r"^\s*\w*", kind, text, flags=re.ASCII) for text in given[key]]
    return fields_to_query(given)
