"""Who is who, with and without colour: unique dashes and markers, and contrast by WCAG's formula."""

from __future__ import annotations

import dataclasses
import itertools
import re
from urllib.parse import unquote

import numpy as np
import pytest

from optim_viz import OPTIMIZERS, Run, Scenario
from optim_viz.limits import MAX_MEMBERS
from optim_viz.style import DASHES, HUES, MARKERS, RunStyle, run_style, run_styles, scene_styles, shades, styles_of
from optim_viz.ui.panel import swatch
from optim_viz.web import marker_table

LIGHT_GROUND, DARK_GROUND = "#ffffff", "#10161d"  # those of .streamlit/config.toml


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    channels = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    return float(linear @ [0.2126, 0.7152, 0.0722])


def contrast(a: str, b: str) -> float:
    """WCAG 2.2's ratio of contrast, 1 to 21."""
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


def test_the_formula_of_contrast_is_wcags() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)  # WCAG's own near miss
    assert contrast("#ff0000", "#ffffff") == pytest.approx(4.00, abs=0.005)


@pytest.mark.parametrize(("light", "dark"), HUES, ids=[light for light, _ in HUES])
def test_colours_stand_out_from_their_ground(light: str, dark: str) -> None:
    assert re.fullmatch("#[0-9a-f]{6}", light)
    assert re.fullmatch("#[0-9a-f]{6}", dark)
    assert contrast(light, LIGHT_GROUND) >= 4.5
    assert contrast(dark, DARK_GROUND) >= 4.5


def test_the_grounds_are_those_of_the_theme(request: pytest.FixtureRequest) -> None:
    theme = (request.config.rootpath / ".streamlit" / "config.toml").read_text(encoding="utf-8")
    assert re.findall(r'^backgroundColor = "(#\w+)"', theme, re.MULTILINE) == [LIGHT_GROUND, DARK_GROUND]
    assert re.findall(r'^secondaryBackgroundColor = "(#\w+)"', theme, re.MULTILINE) == [*swatch.GROUNDS]


def test_a_swatch_has_the_colours_of_both_themes() -> None:
    """The browser takes those of the theme in force, so the server need not be asked when that changes."""
    first, second = run_styles(["sgd", "sgd"])
    sheet = unquote(swatch.swatches({"card-1": first, "card-2": second}))
    colour, ground = (f"light-dark({light},{dark})" for light, dark in (first[:2], swatch.GROUNDS))
    marks = re.findall(r"\.st-key-(card-\d).*?fill='([^']*)' stroke='([^']*)'", sheet)
    assert marks == [("card-1", colour, ground), ("card-2", ground, colour)]  # the second one is hollow
    assert sheet.count("style='color-scheme:light dark'") == 2


def test_colours_differ() -> None:
    for grounds in zip(*HUES, strict=True):
        assert len(set(grounds)) == len(HUES) == 10


def test_no_two_methods_share_dash_and_marker() -> None:
    pairs = [(look.dash, look.marker) for look in map(run_style, OPTIMIZERS)]
    assert len(set(pairs)) == len(OPTIMIZERS)
    assert len(OPTIMIZERS) <= len(DASHES) * len(MARKERS)


def test_there_are_pairs_left_for_methods_to_come() -> None:
    room = len(DASHES) * len(MARKERS)
    assert len({(i % len(DASHES), i % len(MARKERS)) for i in range(room)}) == room >= 35  # no common divisor


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_a_method_looks_the_same_in_every_company(name: str) -> None:
    others = [other for other in OPTIMIZERS if other != name]
    alone = run_style(name)
    assert run_styles([name]) == [alone]
    assert run_styles([*others[:7], name])[-1] == alone
    assert alone.label == OPTIMIZERS[name].label
    assert alone.ordinal == 1
    assert (alone.light, alone.dark) in HUES


def test_the_same_method_again_keeps_colour_and_marker_and_is_numbered() -> None:
    looks = run_styles(["adam", "sgd", "adam", "adam"])
    adam = [look for look in looks if look.label.startswith("Adam")]
    assert [look.label for look in looks] == ["Adam 1", "SGD", "Adam 2", "Adam 3"]
    assert [look.ordinal for look in looks] == [1, 1, 2, 3]
    assert len({(look.light, look.dark, look.marker) for look in adam}) == 1
    assert len({look.dash for look in adam}) == 3
    assert adam[0] == run_style("adam", 1, alone=False)
    assert adam[0]._replace(label="Adam") == run_style("adam")


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_twelve_runs_of_one_method_are_told_apart_by_their_numbers(name: str) -> None:
    looks = run_styles([name] * 12)
    assert [look.ordinal for look in looks] == list(range(1, 13))
    assert len({look.label for look in looks}) == 12


def test_the_first_ten_methods_have_ten_hues() -> None:
    assert len({run_style(name).light for name in list(OPTIMIZERS)[:10]}) == 10


def test_as_many_runs_of_a_method_as_there_are_dashes_have_one_each() -> None:
    assert len({look.dash for look in run_styles(["lion"] * len(DASHES))}) == len(DASHES)


def test_no_runs_have_no_looks() -> None:
    assert run_styles([]) == []


@pytest.mark.parametrize("marker", list(MARKERS))
def test_outlines_are_of_about_unit_size_and_centred(marker: str) -> None:
    corners = np.array(MARKERS[marker])
    assert len(corners) >= 3
    radius = np.hypot(*corners.T)
    assert 0.95 <= radius.max() <= 1.35
    assert np.abs(corners.mean(axis=0)).max() < 1e-2
    assert np.allclose(corners[:, 0].sum(), 0, atol=1e-2)


def test_outlines_are_different_shapes() -> None:
    angles = np.linspace(0, 2 * np.pi, 73)[:-1]

    def profile(marker: str) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
        """How far the outline reaches in each direction."""
        corners = np.array(MARKERS[marker])
        return np.array([(corners @ [np.cos(a), np.sin(a)]).max() for a in angles])

    for a, b in itertools.combinations(MARKERS, 2):
        reach = np.abs(profile(a) - profile(b)).max()
        assert reach > 0.1 or len(MARKERS[a]) != len(MARKERS[b]), (a, b)
    assert len({len(outline) for outline in MARKERS.values()}) >= 5


def test_the_browser_has_the_same_outlines() -> None:
    assert marker_table.FILE.read_text(encoding="utf-8") == marker_table.module_text(), (
        "run python -m optim_viz.web.marker_table"
    )


def test_an_identity_finds_its_outline() -> None:
    for look in map(run_style, OPTIMIZERS):
        assert isinstance(look, RunStyle)
        assert look.outline == MARKERS[look.marker]


# ------------------------------------------------------------------------------------------------------------- partners


def haunted(name: str, **hyper: float) -> Run:
    """A run with all its partners."""
    return Run(name, hyper, partners=tuple(c.name for c in OPTIMIZERS[name].contrasts))


CONTRASTED = [name for name, entry in OPTIMIZERS.items() if entry.contrasts]


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_without_partners_the_cast_looks_like_its_runs(name: str) -> None:
    found = scene_styles(Scenario.suggested(runs=(Run(name), Run("sgd"), Run(name).branched(5))))
    assert found == run_styles([name, "sgd", name])


@pytest.mark.parametrize("name", CONTRASTED)
def test_a_partner_is_hollow_and_bears_its_own_methods_colour_and_marker(name: str) -> None:
    scenario = Scenario.suggested(runs=(Run("newton"), haunted(name)))
    found = scene_styles(scenario)
    assert len(found) == len(scenario.members) == 2 + len(OPTIMIZERS[name].contrasts)
    assert found[:2] == run_styles(["newton", name])
    for look, member in zip(found[2:], scenario.members[2:], strict=True):
        plain = run_style(member.run.optimizer)
        assert look.ordinal == 0
        assert (look.light, look.dark, look.marker) == (plain.light, plain.dark, plain.marker)
        assert look.dash in DASHES


@pytest.mark.parametrize("name", CONTRASTED)
def test_the_partners_of_one_run_have_dashes_of_their_own(name: str) -> None:
    found = scene_styles(Scenario.suggested(runs=(haunted(name),)))
    assert len({look.dash for look in found}) == len(found)
    own = [look.dash for look in found if look.marker == found[0].marker]
    assert len(set(own)) == len(own)  # also where the markers are the same


@pytest.mark.parametrize("name", CONTRASTED)
def test_a_partners_label_says_whose_it_is_and_what_is_other(name: str) -> None:
    for alone in (True, False):
        runs = (haunted(name),) if alone else (Run(name), haunted(name))
        owner = OPTIMIZERS[name].label if alone else f"{OPTIMIZERS[name].label} 2"
        scenario = Scenario.suggested(runs=runs)
        partners = [
            (look, member)
            for look, member in zip(scene_styles(scenario), scenario.members, strict=True)
            if member.contrast
        ]
        for look, member in partners:
            assert member.contrast is not None
            if member.contrast.optimizer:
                assert look.label == f"{OPTIMIZERS[member.contrast.optimizer].label} for {owner}"
            else:
                on = member.run.hyperparameters[member.contrast.switch] == 1.0
                assert look.label == f"{owner}, {member.contrast.forms[on]}"


def test_the_words_of_the_two_forms_are_there_and_differ() -> None:
    for entry in OPTIMIZERS.values():
        for contrast in entry.contrasts:
            if contrast.switch:
                assert all(contrast.forms)
                assert len(set(contrast.forms)) == 2


def test_the_label_follows_the_switch_whichever_way_it_was_turned() -> None:
    labels = [
        look.label
        for look in scene_styles(Scenario.suggested(runs=(haunted("adam"), haunted("adam", bias_correction=0.0))))
    ]
    assert labels == [
        *("Adam 1", "Adam 1, uncorrected", "Adam (slide) for Adam 1"),
        *("Adam 2", "Adam 2, corrected", "Adam (slide) for Adam 2"),
    ]


PICTURES = {
    "one of each": [haunted(name) for name in CONTRASTED[:5]],
    "the others": [haunted(name) for name in CONTRASTED[5:]],
    "one method five times": [haunted("adam")] * 5,
    "eight averages": [haunted("momentum")] * 8,
    "a method and those that go to it": [haunted("adam"), haunted("adam_slide"), Run("adam_slide"), Run("adam")],
    "published and slide": [haunted("adagrad"), haunted("adagrad_slide"), haunted("rmsprop"), haunted("rmsprop_slide")],
    "a branch and its origin": [
        haunted("adam"),
        dataclasses.replace(haunted("adam"), origin=Run("adam"), branch_step=9),
    ],
}


@pytest.mark.parametrize("runs", PICTURES.values(), ids=PICTURES.keys())
def test_no_two_paths_of_a_picture_bear_one_name(runs: list[Run]) -> None:
    found = scene_styles(Scenario.suggested(runs=tuple(runs)))
    assert len(found) <= MAX_MEMBERS
    assert len({look.label for look in found}) == len(found)
    of_runs = [look for look in found if look.ordinal]
    assert len({(look.marker, look.light, look.ordinal) for look in of_runs}) == len(of_runs) == len(runs)


@pytest.mark.parametrize("name", CONTRASTED)
def test_the_partners_of_a_second_run_bear_its_number(name: str) -> None:
    """There are more of them than dashes: the tag beside the marker tells them apart."""
    found = scene_styles(Scenario.suggested(runs=(haunted(name), haunted(name))))
    assert len({look.tag for look in found}) == len(found)
    partners = "ab"[: len(found) // 2 - 1]
    assert [look.tag for look in found] == ["", *partners, "2", *(f"2{letter}" for letter in partners)]


def test_no_runs_have_no_cast() -> None:
    assert scene_styles(Scenario.suggested(runs=())) == []


# A ramp -----------------------------------------------------------------------------------------------------------


def ink(dash: tuple[int, ...]) -> float:
    """The share of a line that is drawn."""
    return sum(dash[::2]) / sum(dash) if dash else 1.0


@pytest.mark.parametrize("rates", [(0.1, 0.001, 0.01), (3e-3, 1e-4), (0.5, 0.3, 0.1, 0.2, 0.4)], ids=len)
def test_runs_that_differ_in_one_number_form_a_ramp_by_it(rates: tuple[float, ...]) -> None:
    runs = [Run("momentum", {"learning_rate": rate}) for rate in rates]
    looks = styles_of([Run("sgd"), *runs])
    assert looks[0] == run_style("sgd")
    ramp = [look for _, look in sorted(zip(rates, looks[1:], strict=True), key=lambda pair: pair[0])]
    assert (np.diff([luminance(look.light) for look in ramp]) < 0).all()  # darker on the light ground
    assert (np.diff([luminance(look.dark) for look in ramp]) > 0).all()
    assert (np.diff([ink(look.dash) for look in ramp]) > 0).all()
    assert (np.diff([np.abs(look.outline).max() for look in ramp]) > 0).all()
    assert [look.label for look in looks[1:]] == [f"Momentum {i + 1}" for i in range(len(rates))]


def test_the_number_may_be_any_but_a_switch_and_the_only_one() -> None:
    base = Run("adam", {"learning_rate": 0.1})
    plain = run_styles(["adam"] * 2)
    assert styles_of([base, base.changed(b2=0.9)]) != plain
    assert styles_of([base, base.changed(b2=0.9, b1=0.5)]) == plain
    assert styles_of([base, base.changed(bias_correction=0.0)]) == plain
    assert styles_of([base, base]) == plain
    assert styles_of([base, base.branched(5, base.changed(learning_rate=0.3))]) == plain


@pytest.mark.parametrize("hue", HUES, ids=[light for light, _ in HUES])
def test_every_shade_of_a_ramp_stands_out_from_its_ground(hue: tuple[str, str]) -> None:
    """3, as WCAG asks of what is drawn; each is told from the next."""
    for light, dark in shades(hue):
        assert contrast(light, LIGHT_GROUND) >= 3.0
        assert contrast(dark, DARK_GROUND) >= 3.0
    assert len(set(shades(hue))) == len(shades(hue))
