"""Symbols in HTML and in Markdown."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import pytest

from optim_viz import OBJECTIVES, OPTIMIZERS
from optim_viz.schedules import SCHEDULES
from optim_viz.web.notation import to_html, to_markdown, words_to_html


@pytest.mark.parametrize(
    ("latex", "html"),
    [
        (r"\alpha", "<i>α</i>"),
        ("x", "<i>x</i>"),
        (r"\hat\mu", "<i>μ\u0302</i>"),
        (r"\hat \nu", "<i>ν\u0302</i>"),
        (r"\bar g", "<i>g\u0304</i>"),
        (r"\tilde x", "<i>x\u0303</i>"),
        (r"\beta_1", "<i>β</i><sub>1</sub>"),
        (r"\eta^-", "<i>η</i><sup>−</sup>"),
        (r"\eta^+", "<i>η</i><sup>+</sup>"),
        (r"\rho_\infty", "<i>ρ</i><sub>∞</sub>"),
        (r"\rho_{\min}", "<i>ρ</i><sub>min</sub>"),
        (r"\nu^{\max}", "<i>ν</i><sup>max</sup>"),
        (r"\varepsilon_\nu", "<i>ε</i><sub><i>ν</i></sub>"),
        (r"E[\Delta^2]", "<i>E</i>[<i>Δ</i><sup>2</sup>]"),
        (r"\alpha^{\mathrm{eff}}", "<i>α</i><sup>eff</sup>"),
        (r"\text{bias correction}", "bias correction"),
        ("t+1", "<i>t</i>+1"),
        ("x_{t+1}", "<i>x</i><sub><i>t</i>+1</sub>"),
        ("{x}{y}", "<i>x</i><i>y</i>"),
        ("", ""),
    ],
)
def test_a_symbol_becomes_html(latex: str, html: str) -> None:
    assert to_html(latex) == html


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_every_symbol_of_every_rule_has_a_sign(name: str) -> None:
    for latex in OPTIMIZERS[name].rule.symbols.values():
        html = to_html(latex)
        assert html
        assert not re.search(r"[\\{}^_]", html), html
        assert len(re.findall(r"<(?:i|sub|sup)>", html)) == len(re.findall(r"</(?:i|sub|sup)>", html))
        assert re.sub(r"</?(?:i|sub|sup)>", "", html).strip()
        letters = re.findall(r"[A-Za-z]{2,}", re.sub(r"<[^>]*>", " ", html))
        assert all(word in latex for word in letters)  # no command is left half read


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_different_symbols_of_a_rule_stay_different(name: str) -> None:
    symbols = OPTIMIZERS[name].rule.symbols
    assert len({to_html(latex) for latex in symbols.values()}) == len(set(symbols.values()))


@pytest.mark.parametrize("latex", [r"\foo", r"\frac{a}{b}", r"x_\nonsense", r"\Alphabet"])
def test_a_command_without_a_sign_is_refused(latex: str) -> None:
    with pytest.raises(ValueError, match=r"no sign for \\"):
        to_html(latex)


@pytest.mark.parametrize("latex", ["a}", "{a", "{a}}", "{{a}", "x_{t"])
def test_braces_that_do_not_match_are_refused(latex: str) -> None:
    with pytest.raises(ValueError, match="brace"):
        to_html(latex)


@pytest.mark.parametrize("latex", ["x_", "x^", r"\hat", r"\tilde", "x_}"])
def test_an_index_or_an_accent_without_a_letter_is_refused(latex: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        to_html(latex)


# Markdown ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("latex", "markdown"),
    [
        (r"\alpha", "*α*"),
        (r"\beta_1", "*β*₁"),
        (r"\eta^-", "*η*⁻"),
        (r"\Delta_{\max}", "*Δ*ₘₐₓ"),
        (r"\varepsilon_\nu", "*ε*_ν"),
        ("{x}{y}", "*xy*"),
        (r"\text{ema}", "ema"),
        (r"\hat\mu", "*μ\u0302*"),
        (r"x_{t+1}", "*x*ₜ₊₁"),
    ],
)
def test_a_symbol_becomes_markdown(latex: str, markdown: str) -> None:
    assert to_markdown(latex) == markdown


@pytest.mark.parametrize("entries", [OPTIMIZERS, SCHEDULES, OBJECTIVES], ids=["optimizers", "schedules", "objectives"])
def test_a_label_needs_no_latex(entries: Mapping[str, Any]) -> None:
    for entry in entries.values():
        numbers = entry.hyperparameters if entries is OPTIMIZERS else entry.parameters
        symbols = {number.symbol for number in numbers if number.scale != "switch"}
        labels = {to_markdown(symbol) for symbol in symbols}
        assert len(labels) == len(symbols)
        assert not [label for label in labels if re.search(r"[$\\<>{}]", label)]


def test_a_sentence_is_plain_text_but_for_an_index() -> None:
    assert words_to_html("σ_w = 1 & <b> a_w") == "σ<sub>w</sub> = 1 &amp; &lt;b&gt; a_w"
