"""On a dark ground what came to no minimum is darker than every minimum: a map may consist of it."""

from __future__ import annotations

import pytest

from optim_viz.outcomes.criteria import Fate
from optim_viz.web.categories import HUES, RESERVED, fate_category


def luminance(tone: str) -> float:
    """Relative luminance of "#rrggbb", by WCAG 2.2."""
    parts = [int(tone[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_luminance() -> None:
    assert luminance("#000000") == 0.0
    assert luminance("#ffffff") == pytest.approx(1.0)
    assert luminance("#ff0000") == pytest.approx(0.2126)


@pytest.mark.parametrize("tone", RESERVED)
def test_what_is_no_minimum_is_darker_than_every_minimum(tone: str) -> None:
    assert luminance(RESERVED[tone].dark) < min(luminance(dark) for _, dark in HUES)


def test_the_run_still_descending_is_not_drawn_brightest() -> None:
    drawn = {kind: luminance(fate_category(kind).appearance.dark) for kind in Fate}
    assert drawn[Fate.STILL_DESCENDING] < drawn[Fate.CONVERGED]
    assert drawn[Fate.STILL_DESCENDING] < max(drawn.values())
