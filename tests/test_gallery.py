"""The gallery's cards: every entry of the registries has one, which says all, plays, and claims what the tests show."""

from __future__ import annotations

import re
from urllib.parse import unquote

import numpy as np
import pytest
from sent import press, visit, whole
from streamlit.testing.v1 import AppTest

from optim_viz.data.base import DATASETS
from optim_viz.data.transformations import TRANSFORMATIONS
from optim_viz.errors import InputError
from optim_viz.export.pictures.small_charts import to_curves, to_scatter
from optim_viz.gallery import GROUPS, card_of, checks_of, family_tree, find_cards, suggest_words
from optim_viz.gallery.checks import _checked
from optim_viz.layers import LAYERS, layers_of
from optim_viz.link.codec import from_query, to_fields, view_from_query
from optim_viz.number_format import format_number
from optim_viz.objectives import OBJECTIVES
from optim_viz.objectives.nonlinearities import NONLINEARITIES
from optim_viz.objectives.typed import function
from optim_viz.optimizers import OPTIMIZERS, rule
from optim_viz.scene.companions import companion_number
from optim_viz.scene.scenario import Run, Scenario
from optim_viz.schedules import SCHEDULES
from optim_viz.style import run_style
from optim_viz.ui import stills

CARDS = find_cards("")


def texts_of(app: AppTest) -> str:
    """All that is said on the page."""
    said = [html.proto.body for html in app.get("html")]
    return "\n".join([*said, *(text.value for text in (*app.markdown, *app.caption, *app.latex, *app.text))])


def links_of(app: AppTest) -> dict[str, tuple[str, str]]:
    """Where each link leads, by its label: the page and the query."""
    return {link.proto.label: (link.proto.page, link.proto.query_string) for link in app.get("page_link")}


# The cards ---------------------------------------------------------------------------------------------------------


def test_every_entry_has_a_card() -> None:
    told = {group.name: [card.name for card in group.cards] for group in GROUPS.values()}
    assert told["optimizer"] == list(OPTIMIZERS)
    assert told["schedule"] == list(SCHEDULES)
    assert told["objective"] + told["data"] == sorted(OBJECTIVES, key=lambda name: OBJECTIVES[name].model is not None)
    assert told["nonlinearity"] == list(NONLINEARITIES)
    assert told["layer"] == list(LAYERS)
    assert told["dataset"] == [name for name, entry in DATASETS.items() if entry.reference is not None]
    assert told["transformation"] == list(TRANSFORMATIONS)
    assert told["own"] == ["function", "rule"]
    assert [card.key for card in CARDS] == [f"{group}:{name}" for group, names in told.items() for name in names]


def test_a_card_plays_what_its_link_says() -> None:
    for card in CARDS:
        assert from_query(to_fields(card.scenario)) == (card.scenario, ()), card.key
        assert card.summary, card.key
        assert card.label, card.key


def test_a_card_shows_its_own_entry() -> None:
    for card in CARDS:
        scene = card.scenario
        if card.group in ("layer", "own"):
            continue
        shown = {
            "nonlinearity": scene.objective.removeprefix("neuron_"),
            "optimizer": scene.runs[0].optimizer,
            "schedule": scene.runs[0].schedule,
            "objective": scene.objective,
            "data": scene.objective,
            "dataset": scene.table and scene.table.dataset,
            "transformation": scene.table and scene.table.transform,
        }
        assert shown[card.group] == card.name, card.key


def test_a_layers_scene_is_that_of_the_layer() -> None:
    """Told by what of it no other scene has; each has its own ground or its own stream."""
    scenes = {card.name: card.scenario for card in GROUPS["layer"].cards}
    made_of = {name: (scene.objective, scene.table and scene.table.dataset) for name, scene in scenes.items()}
    assert made_of == {
        "dense": ("linear_regression", "penguins"),
        "convolution": ("convolution", "autoregressive"),
        "max_pooling": ("max_pooling", "penguins"),
        "mean_pooling": ("mean_pooling", "penguins"),
        "dropout": ("linear_regression", "penguins"),
        "batch_normalization": ("neuron_bn", "penguins"),
        "batch_normalization_between": ("two_layer_bn", "penguins"),
        "embedding": ("embedding", "word_contexts"),
        "recurrent": ("recurrent", None),
    }
    assert [name for name, scene in scenes.items() if scene.stream.keep_prob < 1.0] == ["dropout"]
    for name, scene in scenes.items():
        assert LAYERS[name] in layers_of(scene.surface), "its strip stands beside it"
    assert len({str(to_fields(scene)) for scene in scenes.values()}) == len(scenes)


@pytest.mark.parametrize(
    ("text", "found"),
    [("pooling", ["data:max_pooling", "data:mean_pooling", "layer:max_pooling", "layer:mean_pooling"]),
     ("rnn", ["objective:recurrent", "layer:recurrent"]),
     ("word2vec", ["data:embedding", "layer:embedding", "dataset:word_contexts"]),
     ("lstm", []), ("gru", []), ("attention", [])],
)  # fmt: skip
def test_a_layer_is_found_by_its_words_and_what_is_not_shown_is_not_found(text: str, found: list[str]) -> None:
    assert [card.key for card in find_cards(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [("own", ["function", "rule"]), ("custom", ["function", "rule"]), ("my function", ["function"]),
     ("typed", ["function", "rule"]), ("formula", ["function", "rule"]), ("my own function", ["function"]),
     ("custom optimizer", ["rule"])],
)  # fmt: skip
def test_what_a_visitor_writes_is_found_and_nothing_beside(text: str, found: list[str]) -> None:
    assert [card.key for card in find_cards(text)] == [f"own:{name}" for name in found]


def test_a_short_word_is_found_inside_others_where_none_begins_so() -> None:
    assert "schedule:step_decay" in [card.key for card in find_cards("lr")], "StepLR"


@pytest.mark.parametrize("name", ["function", "rule"])
def test_a_card_of_ones_own_says_how_it_is_written_and_has_a_shelf(name: str) -> None:
    card = card_of(f"own:{name}")
    app = visit("gallery", card=card.key)
    said, links = texts_of(app), links_of(app)
    assert not app.exception
    for note in card.notes:
        assert note in said
    shown = [code.value for code in app.code]
    assert shown == [example.text for example in card.examples]
    for example in card.examples:
        page, query = links[example.label]
        assert (page, from_query(unquote(query))) == ("compare", (example.scenario, ()))
        typed = example.scenario.objective if name == "function" else example.scenario.runs[0].optimizer
        again = function(example.text).name if name == "function" else rule(example.text).name
        assert typed == again
    assert from_query(unquote(links["Write your own in Compare"][1]))[0] == card.scenario


@pytest.mark.parametrize(
    ("written", "key"),
    [("optimizer:adam", "optimizer:adam"), ("Adam", "optimizer:adam"), ("nag", "optimizer:nesterov"),
     ("schedule:CosineAnnealingLR", "schedule:cosine"), ("Rosenbrock", "objective:rosenbrock"),
     ("Dropout", "layer:dropout"), ("layer:pooling", "layer:max_pooling"),
     ("avg_pool", "data:mean_pooling"),
     ("layer:batch_norm", "layer:batch_normalization")],
)  # fmt: skip
def test_a_card_is_named_as_people_name_it(written: str, key: str) -> None:
    assert card_of(written).key == key


@pytest.mark.parametrize("written", ["", ":", "optimizer:", "nothing:adam", "adamx", "optimizer:beale", "<b>" * 99])
def test_what_is_no_card_is_told_what_is(written: str) -> None:
    with pytest.raises(InputError, match="no card named") as refused:
        card_of(written)
    assert len(str(refused.value)) < 300


def test_words_find_cards_and_other_words_are_suggested() -> None:
    assert [card.key for card in find_cards("kingma 2015")] == ["optimizer:adam", "optimizer:adamax"]
    assert card_of("penguins") in find_cards("data sets")
    assert find_cards("kingmaa") == ()
    assert "kingma" in suggest_words("kingmaa")


# What was checked --------------------------------------------------------------------------------------------------


def test_what_is_compared_in_the_tests_says_so_on_its_card() -> None:
    """The bounds themselves are asserted where the comparisons are: in the tests of optimizers and objectives."""
    groups = ("optimizer", "schedule", "objective", "data", "nonlinearity", "layer", "dataset")
    compared = {card.key for card in CARDS if card.group in groups}
    assert set(_checked()) == compared
    for key in compared:
        assert checks_of(key), key
        assert all(0.0 < check.within <= 1e-12 for check in checks_of(key)), key
    in_optax = {f"optimizer:{name}" for name, entry in OPTIMIZERS.items() if entry.optax.calls}
    in_optax |= {card.key for card in CARDS if card.group == "schedule"} - {"schedule:inverse_time"}
    assert in_optax <= {key for key in compared if any("optax" in check.against for check in checks_of(key))}
    in_torch = {f"optimizer:{name}" for name, entry in OPTIMIZERS.items() if entry.torch.call(entry.resolve({}))}
    in_torch |= {key for key in compared if key.startswith(("nonlinearity", "layer"))}
    assert in_torch <= {key for key in compared if any("PyTorch" in check.against for check in checks_of(key))}


def test_every_card_says_its_conventions_where_others_do_otherwise() -> None:
    """Those that have none have no two ways to be written."""
    without = {card.key for card in CARDS if not card.notes}
    assert without <= {
        "optimizer:sign_sgd", "schedule:constant", "schedule:polynomial", "schedule:cosine",
        "layer:mean_pooling", "layer:dense", *(card.key for card in CARDS if card.group == "transformation"),
    }  # fmt: skip
    assert [card.key for card in CARDS if not card.formula] == ["dataset:penguins", "own:function", "own:rule"]


@pytest.mark.parametrize(
    "key", ["data:neuron_bn", "data:two_layer_bn", "layer:batch_normalization", "layer:batch_normalization_between"]
)
def test_that_the_covariate_shift_is_disputed_is_said_with_its_source(key: str) -> None:
    (said,) = (note for note in card_of(key).notes if "covariate shift" in note)
    assert "disputed" in said
    assert "arXiv 1805.11604" in said


@pytest.mark.parametrize("key", ["objective:rosenbrock", "data:tiny_net", "layer:dropout", "nonlinearity:gelu"])
def test_a_card_says_where_one_begins_over_what_and_how_fast(key: str) -> None:
    card = card_of(key)
    surface = card.scenario.surface
    for number in (*surface.start, *surface.domain.x, *surface.domain.y, surface.learning_rates.gradient):
        assert format_number(number) in card.defaults
    assert card.defaults in texts_of(visit("gallery", card=key))
    assert card_of("optimizer:adam").defaults == card_of("dataset:penguins").defaults == ""
    assert ("Shown where it keeps 0.5 of the inputs." in card.notes) == (key == "layer:dropout")


@pytest.mark.parametrize(("key", "beside"), [("layer:dense", "layer"), ("nonlinearity:tanh", "function")])
def test_what_a_card_is_about_stands_beside_the_map_where_it_plays(key: str, beside: str) -> None:
    _, query = links_of(visit("gallery", card=key))["Play it in Compare"]
    assert view_from_query(unquote(query))[0].settings["companion"] == companion_number(beside)


# The family --------------------------------------------------------------------------------------------------------


def test_every_method_is_in_the_tree_once_below_what_it_builds_on() -> None:
    tree = family_tree()
    assert sorted(branch.optimizer for branch in tree) == sorted(OPTIMIZERS), "whoever is missing builds on itself"
    assert [branch.optimizer for branch in tree if branch.depth == 0] == ["sgd"]
    above: list[str] = []
    for branch in tree:
        del above[branch.depth :]
        builds_on = OPTIMIZERS[branch.optimizer].builds_on
        assert (above[-1:] or [None]) == [builds_on[0][0] if builds_on else None], branch.optimizer
        assert all(what and name in OPTIMIZERS for name, what in builds_on), branch.optimizer
        above.append(branch.optimizer)


# The page ----------------------------------------------------------------------------------------------------------


def test_the_page_opens_with_the_methods_and_their_stills() -> None:
    app = visit("gallery")
    said, links = texts_of(app), links_of(app)
    assert said.count('class="ov-still"') == len(OPTIMIZERS)
    assert "NO_STILL" not in said
    for name, entry in OPTIMIZERS.items():
        assert links[entry.label] == ("gallery", f"card=optimizer%3A{name}")
    assert app.get("bidi_component") == [], "no picture is computed that nobody looks at"


def rows_of_cards(app: AppTest) -> set[str]:
    queries = [unquote(link.proto.query_string) for link in app.get("page_link")]
    return {query.removeprefix("card=") for query in queries if query.startswith("card=")}


def test_filters_show_fewer_and_say_where_none_is_left() -> None:
    """Of one kind any, of two kinds both, with what is searched for."""
    app = visit("gallery")

    def chosen(*labels: str) -> AppTest:
        return whole(app.multiselect("gallery-filter").set_value([*labels]).run())

    app = chosen("Schedules", "Layers")
    assert rows_of_cards(app) == {card.key for card in CARDS if card.group in ("schedule", "layer")}
    app = chosen("Schedules", "Layers", "Checked: optax")
    in_optax = {card.key for card in CARDS if any("optax" in check.against for check in checks_of(card.key))}
    expected = {key for key in in_optax if key.startswith(("schedule", "layer"))}
    assert rows_of_cards(app) == expected
    assert f"{len(expected)} of {len(CARDS)} cards" in texts_of(app)
    app = whole(app.text_input("gallery-find").set_value("cosine decay").run())
    assert rows_of_cards(app) == {"schedule:cosine", "schedule:warmup_cosine"}
    app = chosen("Layers")
    assert rows_of_cards(app) == set()
    assert "None of the cards that have “cosine decay” passes the filter: Layers." in texts_of(app)
    app = press(app, "find-all")
    assert app.multiselect("gallery-filter").value == []
    assert "cards: all that the app knows" in texts_of(app)


def test_a_card_says_all_that_its_entry_says() -> None:
    app = visit("gallery", card="adam")
    said, entry = texts_of(app), OPTIMIZERS["adam"]
    of_entry = (entry.summary, entry.update_rule, entry.reference.url, *entry.conventions)
    for text in (*of_entry, "optax", "its published rule"):
        assert text in said, text
    for parameter in entry.hyperparameters:
        assert f"`{parameter.name}`" in said
    links = links_of(app)
    assert {"RMSprop", "Momentum", "AdamW", "Yogi"} < set(links)
    assert (links["Previous"][1], links["Next"][1]) == ("card=optimizer%3Armsprop", "card=optimizer%3Aadamw")
    assert links["All cards"] == ("gallery", "")
    page, query = links["Play it in Compare"]
    assert page == "compare"
    assert from_query(unquote(query)) == (card_of("adam").scenario, ())


@pytest.mark.parametrize("key", ["schedule:cosine", "objective:beale", "data:tiny_net", "dataset:penguins",
                                 "transformation:whiten", "optimizer:newton", "nonlinearity:gelu", "layer:max_pooling",
                                 "layer:dropout"])  # fmt: skip
def test_a_card_of_each_group_opens(key: str) -> None:
    app = visit("gallery", card=key)
    assert card_of(key).label in texts_of(app)
    assert not app.exception


def test_an_unknown_card_is_said_above_the_list() -> None:
    app = visit("gallery", card="adan")
    assert "did you mean" in texts_of(app)
    assert "Gallery" in texts_of(app)
    assert not app.exception


def test_the_scene_stays_as_it_was() -> None:
    """From the gallery back to Compare by its link, whose address says nothing."""
    app = visit("compare", f="sphere", run="sgd,learning_rate:0.2", steps="100")
    own = Scenario.suggested("sphere", steps=100, runs=(Run("sgd", {"learning_rate": 0.2}),))
    assert app.session_state["session"].scenario == own
    app.query_params.clear()
    app.query_params["card"] = "adam"
    app.switch_page("pages/gallery.py").run()
    assert app.session_state["session"].card == "optimizer:adam"
    assert app.session_state["session"].scenario == own
    app.query_params.clear()
    app.switch_page("pages/compare.py").run()
    assert app.session_state["session"].scenario == own


# Stills ------------------------------------------------------------------------------------------------------------


def paths_of(svg: bytes) -> list[str]:
    """The outlines in order of painting, without the ground."""
    return re.findall(r' d="([^"]*)"', svg.decode())[1:]


@pytest.mark.parametrize("dark", [False, True])
def test_curves_go_from_left_to_right_and_are_higher_where_their_value_is(dark: bool) -> None:
    sgd, adam = run_style("sgd"), run_style("momentum")
    svg = to_curves("two", [(np.array([1.0, 0.5, 0.25]), sgd), (np.array([-1.0, 0.0, 1.0]), adam)], dark=dark)
    zero, first, second = paths_of(svg)
    assert zero == "M10.00,60.00 150.00,60.00"
    assert first == "M10.00,10.00 80.00,35.00 150.00,47.50"
    assert second == "M10.00,110.00 80.00,60.00 150.00,10.00"
    colours = re.findall(r'stroke="(#[^"]*)"', svg.decode())[1:]
    assert colours == [style.dark if dark else style.light for style in (sgd, adam)]
    assert "stroke-dasharray" in svg.decode(), "the second one is known without its colour"


def test_rows_lie_where_they_are_and_a_class_is_known_by_its_shape() -> None:
    svg = to_scatter("rows", np.array([0.0, 1.0, 2.0]), np.array([0.0, 0.0, 5.0]), np.array([-1.0, -1.0, 1.0]))
    first, second = paths_of(svg)
    places = [tuple(map(float, place)) for place in re.findall(r"M([\d.]+),([\d.]+)", first + second)]
    assert places == [(11.9, 110.0), (81.9, 110.0), (151.9, 10.0)], "y is up; a dot begins at its right end"
    assert [path.count(" ") // path.count("z") for path in (first, second)] == [10, 1], "twelve corners, and three"
    assert re.findall(r'fill="([^"]*)" fill-rule="evenodd" stroke', svg.decode()) == ["#0b62c4", "none"]


def test_a_still_is_of_its_own_entry() -> None:
    def still(key: str) -> str:
        return unquote(stills.still_of_card(card_of(key)))

    rates = card_of("schedule:cosine").scenario.runs[0].rates(300)
    points = re.findall(r"(?:M| )([\d.]+),([\d.]+)", paths_of(still("schedule:cosine").encode())[-1])
    heights = [110.0 - 100.0 * rate / rates.max() for rate in rates]
    assert len(points) > 50
    for x, y in points:
        assert float(y) == pytest.approx(np.interp((float(x) - 10.0) / 140.0 * 300, range(301), heights), abs=0.2)
    penguins = still("dataset:penguins")
    assert sum(path.count("z") for path in paths_of(penguins.encode())) == 342
    assert OPTIMIZERS["adam"].label not in still("optimizer:sgd")
    assert run_style("adam").light in still("optimizer:adam")
