"""What the browser receives of a sweep, read back with nothing but ``struct`` and ``json``."""

from __future__ import annotations

import json
import struct
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from optim_viz import Fate
from optim_viz.style import MARKERS, run_styles
from optim_viz.web.sweep_chart import BANDS, Band, Curve, SweepChart, pack_sweep_chart

FATES = list(Fate)
RATES = np.logspace(-3, 1, 41)


def unpack(blob: bytes) -> tuple[dict[str, Any], dict[str, tuple[float, ...]]]:
    """The head, and the arrays as Python's own floats."""
    (length,) = struct.unpack_from("<I", blob)

    def refuse(name: str) -> None:
        raise AssertionError(f"{name} is not JSON")

    head = json.loads(blob[4 : 4 + length].decode("utf-8"), parse_constant=refuse)
    arrays = {
        name: struct.unpack_from(f"<{count}{ {4: 'f', 8: 'd'}[width] }", blob, 4 + length + offset)
        for name, (offset, count, width) in head["arrays"].items()
    }
    return head, arrays


def descent(curvature: float = 1.0, steps: int = 50, name: str = "sgd", **more: Any) -> Curve:
    """Gradient descent on λx²/2 from x = 1, in closed form: x after n steps is (1 − αλ)ⁿ."""
    factor = 1.0 - RATES * curvature
    values = 0.5 * curvature * factor ** (2 * steps)
    fates = [Fate.OVERFLOWED if abs(f) > 1.5 else Fate.LEFT_VIEW if abs(f) > 1 else Fate.CONVERGED for f in factor]
    fates = [
        Fate.STILL_DESCENDING if v > 1e-3 and f is Fate.CONVERGED else f for v, f in zip(values, fates, strict=True)
    ]
    values = np.where([fate is Fate.OVERFLOWED for fate in fates], np.nan, values)
    look = run_styles([name])[0]
    return Curve(name, look.label, look, RATES, values, [FATES.index(f) for f in fates], **more)


def test_the_numbers_arrive_to_the_last_bit() -> None:
    """Also those far outside the picture, and the ones that float32 would round."""
    curves = [descent(), descent(3.0, name="adam")]
    head, arrays = unpack(pack_sweep_chart(SweepChart(curves)))
    assert set(arrays) == {f"{name}{i}" for i in (0, 1) for name in ("rates", "values", "fates")}
    for i, curve in enumerate(curves):
        assert np.array_equal(arrays[f"rates{i}"], RATES)
        assert np.array_equal(arrays[f"values{i}"], np.asarray(curve.values), equal_nan=True)
        assert list(arrays[f"fates{i}"]) == list(curve.fates)
    assert np.nanmax(arrays["values1"]) > 1e3 * head["window"][1]
    assert np.isnan(arrays["values0"]).any()


def test_the_head_says_who_is_who() -> None:
    looks = run_styles(["adam", "adam"])
    pair = [replace(descent(), name=str(i), style=look, label=look.label) for i, look in enumerate(looks)]
    pair[1] = replace(
        pair[1], current_rate=0.5, best=7, stability_limit=2.0, limit_text="2(1 + β)/λmax", words=["so"] * len(RATES)
    )
    head, _ = unpack(
        pack_sweep_chart(
            SweepChart(pair, selected=1, task="from 1", metric="Best loss", scale="linear", start=0.5, key="sphere")
        )
    )
    assert head["key"] == "sphere"
    assert [curve["label"] for curve in head["curves"]] == ["Adam 1", "Adam 2"]
    assert [curve["name"] for curve in head["curves"]] == ["0", "1"]
    for curve, look in zip(head["curves"], looks, strict=True):
        assert (curve["light"], curve["dark"], curve["tag"]) == (look.light, look.dark, look.tag)
        assert tuple(curve["dash"]) == look.dash
        assert tuple(map(tuple, curve["outline"])) == MARKERS[look.marker]
    first, second = head["curves"]
    assert (first["now"], first["best"], first["limit"], first["words"]) == (None, None, None, None)
    assert (second["now"], second["best"], second["limit"]) == (0.5, 7, 2.0)
    assert second["limitText"] == "2(1 + β)/λmax"
    assert second["words"] == ["so"] * len(RATES)
    assert (head["selected"], head["goal"], head["metric"], head["scale"], head["start"]) == (
        1,
        "from 1",
        "Best loss",
        "linear",
        0.5,
    )


@pytest.mark.parametrize(
    ("value", "sent"), [(None, (None, False)), (0.25, (0.25, True)), (np.nan, (None, True)), (np.inf, (None, True))]
)
def test_the_value_of_the_rate_in_force_may_be_unknown_or_none(value: float | None, sent: tuple[Any, bool]) -> None:
    head, _ = unpack(pack_sweep_chart(SweepChart([descent(current_rate=0.1234, current_value=value)])))
    assert (head["curves"][0]["nowValue"], head["curves"][0]["nowKnown"]) == sent


def test_every_fate_has_its_band() -> None:
    """The table as the brief of the picture has it, restated in words."""
    wanted = {
        "converged": "works",
        "still descending": "crawls",
        "stalled": "crawls",
        "rising": "on the edge",
        "oscillating": "on the edge",
        "left the view": "diverges",
        "overflowed": "diverges",
        "stuck at a saddle": "stuck",
    }
    assert {fate.value: band.value for fate, band in BANDS.items()} == wanted
    head, _ = unpack(pack_sweep_chart(SweepChart([descent()])))
    assert {fate["label"]: head["bands"][fate["band"]]["label"] for fate in head["fates"]} == wanted
    assert [fate["kind"] for fate in head["fates"]] == [fate.name.lower() for fate in Fate]
    assert set(BANDS.values()) == set(Band)


def test_no_curve_is_a_picture_too() -> None:
    head, arrays = unpack(pack_sweep_chart(SweepChart([])))
    assert (head["curves"], arrays) == ([], {})
    assert head["window"][0] < head["window"][1]


# --------------------------------------------------------------------------------------------------------- the window


def curve_of(values: list[float], fates: list[Fate]) -> Curve:
    look = run_styles(["sgd"])[0]
    rates = np.logspace(-3, 0, len(values))
    return Curve("sgd", "SGD", look, rates, values, [FATES.index(fate) for fate in fates])


OK, GONE = Fate.CONVERGED, Fate.LEFT_VIEW


@pytest.mark.parametrize(
    ("values", "fates", "start", "decades"),
    [
        ([5.0, 1e-3, 1e9], [OK, OK, GONE], 10.0, (-3, 3)),  # a hundred times the start, no more
        ([5.0, 1e-3, 40.0], [OK, OK, GONE], 10.0, (-3, np.log10(40))),  # nobody goes that far
        ([5.0, 1e-3, 2.0], [OK, OK, GONE], 10.0, (-3, 1)),  # the start is always in sight
        ([5.0, 1e-3, 1e9], [OK, OK, GONE], None, (-3, np.log10(500))),  # its stand-in: the value at the least rate
        ([5.0, 1e-30, 1e9], [OK, OK, GONE], 10.0, (-13, 3)),  # sixteen decades
        ([5.0, 0.0, 1e9], [OK, OK, GONE], 10.0, (np.log10(5), 3)),  # zero has no place on a log axis
        ([np.nan, 1e9], [GONE, GONE], 10.0, (1, 3)),
    ],
)
def test_the_window_of_a_logarithmic_axis(
    values: list[float], fates: list[Fate], start: float | None, decades: tuple[float, float]
) -> None:
    low, high = np.log10(SweepChart([curve_of(values, fates)], start=start).window)
    margin = 0.05 * max(decades[1] - decades[0], 1.0)
    assert (low + margin, high - margin) == pytest.approx(decades)


@pytest.mark.parametrize(
    ("values", "fates", "start", "wanted"),
    [
        ([4.0, -2.0, 1e9], [OK, OK, GONE], 6.0, (-2, 10)),  # half the way down, above the start
        ([4.0, -2.0, 7.0], [OK, OK, GONE], 6.0, (-2, 7)),
        ([4.0, -2.0, -1e200], [OK, OK, GONE], 6.0, (-2, 6)),  # f without a bottom: who runs away sets no scale
        ([4.0, 4.0], [OK, OK], None, (4, 4)),
    ],
)
def test_the_window_of_a_linear_axis(
    values: list[float], fates: list[Fate], start: float | None, wanted: tuple[float, float]
) -> None:
    low, high = SweepChart([curve_of(values, fates)], start=start, scale="linear").window
    margin = 0.05 * ((wanted[1] - wanted[0]) or 4.0)
    assert (low + margin, high - margin) == pytest.approx(wanted)


@pytest.mark.parametrize("scale", ["log", "linear"])
@pytest.mark.parametrize("values", [[np.nan] * 3, [np.inf, np.nan, -np.inf], [0.0] * 3, [-1e308, 1e308, 1.0]])
def test_there_is_always_a_window(values: list[float], scale: str) -> None:
    for fate in (OK, GONE):
        low, high = SweepChart([curve_of(values, [fate] * 3)], scale=scale).window
        assert np.isfinite([low, high]).all()
        assert low < high


# ---------------------------------------------------------------------------------------------------- what is refused


@pytest.mark.parametrize(
    ("wrong", "describe"),
    [
        ({"values": [1.0]}, "for"),
        ({"rates": -RATES}, "positive"),
        ({"rates": RATES[::-1]}, "increasing"),
        ({"fates": [len(FATES)] * 41}, "0 to 7"),
        ({"best": 41}, "41 of 41"),
        ({"words": ["one"]}, "1 words for 41"),
    ],
    ids=lambda value: next(iter(value)) if isinstance(value, dict) else "",
)
def test_a_curve_that_does_not_fit_together_is_refused(wrong: dict[str, Any], describe: str) -> None:
    with pytest.raises(ValueError, match=describe):
        replace(descent(), **wrong)


@pytest.mark.parametrize(
    ("wrong", "describe"),
    [
        ({"curves": [descent(), descent()]}, "share a name"),
        ({"curves": [descent()], "selected": 1}, "1 of 1"),
        ({"curves": [descent()], "scale": "cubic"}, "cubic"),
    ],
    ids=["names", "selected", "scale"],
)
def test_a_picture_that_does_not_fit_together_is_refused(wrong: dict[str, Any], describe: str) -> None:
    with pytest.raises(ValueError, match=describe):
        SweepChart(**wrong)
