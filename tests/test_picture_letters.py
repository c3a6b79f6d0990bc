"""Letters in pictures: every sign is itself, exponents stand above the line, widths are about the typeface's."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from optim_viz.export.pictures.shapes import Text, text_width, wrap
from optim_viz.export.pictures.text import _font, draw_text
from optim_viz.number_format import format_number


def ink(text: str) -> NDArray[np.bool_]:
    """Which pixels of 400 × 80 a text darkens, written from (20, 60) in letters of 40."""
    image = Image.new("RGB", (400, 80), "#ffffff")
    draw_text(image, Text(20, 60, text, 40, "#000000"), 1.0, 0.0, 0.0)
    return np.asarray((np.asarray(image) < 128).any(axis=2))


@pytest.mark.parametrize("text", ["−", "α", "ε", "σ", "é", "ü", "Δ", "‖", "–", "×", "·", "∞", "⁻", "⁴", "λ", "β", "≤"])
def test_the_signs_that_the_typeface_lacks_are_drawn(text: str) -> None:
    """Each as itself: not as the box that stands for an unknown sign, nor as a question mark."""
    assert ink(text).sum() > 10
    assert (ink(text) != ink("?")).any()
    assert (ink(text) != ink("\u4e00")).any()
    assert (ink("\u4e00") == ink("?")).all()


def test_an_exponent_stands_above_the_line() -> None:
    """Or 10⁻⁴ would read as 10 − 4."""
    plain, power = ink("10"), ink(format_number(1e-4))
    end = np.nonzero(plain.any(axis=0))[0].max() + 1
    assert (power[:, :end] == plain[:, :end]).all()
    rows = np.nonzero(power[:, end:].any(axis=1))[0]
    assert rows.max() < 50  # the foot of the line is at 60
    assert rows.min() <= np.nonzero(plain.any(axis=1))[0].min()
    assert (ink("10⁻⁴") != ink("10⁻⁵")).any()


def test_a_letters_width_is_about_the_typefaces() -> None:
    for text in ("Nesterov accelerated", "α = 0.00125, momentum 0.9", "stuck at a maximum · step 1200"):
        assert text_width(text, 100) == pytest.approx(_font(100).getlength(text), rel=0.12)


def test_long_words_are_broken() -> None:
    lines = wrap("a " + "w" * 40, 10, 100)
    assert "".join(lines) == "a" + "w" * 40
    assert all(text_width(line, 10) <= 100 for line in lines)
