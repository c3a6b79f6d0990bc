"""Fields whose signs between them were encoded: they stand in the text of the first, and mean what they meant."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from in_node import FrontEnd
from test_link_table import asked, assert_same_reading

from optim_viz.link.codec import from_query

MEANT = "f=beale&steps=70&run=adam,0.2&run=sgd,0.001"
JOINED = [
    "f=beale%26steps=70&run=adam,0.2&run=sgd,0.001",
    "f=beale&steps=70%26run=adam,0.2%26run=sgd,0.001",
    "f=beale%26steps%3D70%26run%3Dadam%2C0.2&run=sgd,0.001",
    f"f={quote(quote('beale&steps=70&run=adam,0.2&run=sgd,0.001'))}",
    "f=beale%26amp;steps=70%26amp;RUN=adam,0.2&run=sgd,0.001",
]


@pytest.mark.parametrize("query", JOINED)
def test_encoded_signs_between_fields_are_signs_between_fields(query: str, front_end: FrontEnd) -> None:
    assert from_query(query) == from_query(MEANT)
    assert from_query(query)[1] == ()
    assert_same_reading(asked(front_end, "beale", query)[0], query, "beale")


def test_what_is_no_field_of_ours_stays_in_the_text_and_is_named(front_end: FrontEnd) -> None:
    query = "f=beale%26nonsense=3&run=adam,0.2"
    found, notices = from_query(query)
    assert [run.optimizer for run in found.runs] == ["adam"]
    assert len(notices) == 1
    assert "beale·nonsense·3" in notices[0]
