"""The field of a link that spells a stream: only what is not usual, and a clear word for each part not understood."""

from __future__ import annotations

import pytest

import optim_viz as ov
from optim_viz.link.stream_field import spell_stream

HEAD = "f=linear_regression&run=sgd"


@pytest.mark.parametrize(
    ("stream", "text"),
    [
        (ov.Stream(), ""),
        (ov.Stream(batch_size=8), "batch_size:8"),
        (ov.Stream(sampling="shuffle"), "sampling:shuffle"),
        (ov.Stream(batch_size=1, keep_prob=0.8, input_noise=0.1), "batch_size:1,keep_prob:0.8,input_noise:0.1"),
        (ov.Stream(noise=0.5), ""),  # has a field of its own
        (ov.Stream(noise=0.5, tail_index=0.5), "tail_index:0.5"),
    ],
)
def test_a_link_says_what_is_not_usual(stream: ov.Stream, text: str) -> None:
    assert spell_stream(stream) == text
    scenario = ov.Scenario("linear_regression", stream=stream)
    query = ov.to_query(scenario)
    assert ("stream=" in query) == bool(text)
    assert ov.from_query(query) == (scenario, ())


@pytest.mark.parametrize(
    ("text", "stream", "notice"),
    [
        ("batch_size:0", ov.Stream(), "0 is outside 1 to 1024"),
        ("batch_size:2.5", ov.Stream(), "batch_size of the stream was not understood (2.5 is no whole number)"),
        ("keep_prob:0", ov.Stream(), "0 is outside 0.01 to 1"),
        ("keep_prob:nan", ov.Stream(), "keep_prob of the stream"),
        ("input_noise:-1,batch_size:8", ov.Stream(batch_size=8), "-1 is outside 0 to"),
        ("tail_index:1e-9", ov.Stream(), "The tail index must be 0"),
        ("sampling:sometimes,batch_size:8", ov.Stream(batch_size=8), "There is no sampling “sometimes”"),
        ("sampling:shuffle,sampling:shuffle", ov.Stream(sampling="shuffle"), "twice"),
        ("batch_size:8,batch_size:9", ov.Stream(batch_size=8), "twice"),
        ("batches:8", ov.Stream(), "The stream has no setting “batches”"),
        ("", ov.Stream(), "has no setting"),
    ],
)
def test_what_is_not_understood_is_said_and_the_rest_counts(text: str, stream: ov.Stream, notice: str) -> None:
    scenario, notices = ov.from_query(f"{HEAD}&stream={text}")
    assert scenario.stream == stream
    assert len(notices) == 1
    assert notice in notices[0].replace("−", "-")


def test_a_test_function_keeps_what_needs_no_rows() -> None:
    scenario, notices = ov.from_query("f=booth&run=sgd&noise=0.1&stream=batch_size:8,tail_index:0.5")
    assert scenario.stream == ov.Stream(noise=0.1, tail_index=0.5)
    assert notices == ("Booth is no function of data; the link's batches were left out.",)
