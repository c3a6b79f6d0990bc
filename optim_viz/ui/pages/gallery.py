"""The gallery: every entry of the registries as a card, in groups that fold, with a search and filters over all of
them; or one card.

Every way through it is a link, so that each card has an address and Back leads where one came from.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from html import escape
from pathlib import Path

import streamlit as st

from optim_viz.gallery import GROUPS, Card, Group, card_of, checks_of, find_cards, suggest_words
from optim_viz.turns import PAGE_TURNS
from optim_viz.ui import fragments, session, shell
from optim_viz.ui.pages import card_page
from optim_viz.ui.pages.folded_list import Filter, FoldedList, Section
from optim_viz.ui.panel import controls
from optim_viz.ui.stills import is_drawn, still_of_card

STYLES = [Path(shell.__file__).with_name(name) for name in ("rows.css", "gallery.css")]
NO_STILL = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/%3E"


def draw() -> None:
    for sheet in STYLES:
        shell.send_style(sheet)
    card = session.current().card
    if card is None:
        _cards().draw()
    else:
        card_page.draw(card_of(card))
    PAGE_TURNS.step_back()
    controls.panel_without_scene(_hints)
    fragments.drawn_around(lambda session: session.card)
    shell.freeze_heap_once()


def _hints() -> None:
    st.html(
        '<ul class="ov-hints"><li>A card says the formula, the conventions, the source and what it was checked '
        "against, and plays.</li><li>Each card has an address of its own: copy it from the address bar.</li></ul>"
    )


@cache
def _cards() -> FoldedList[Card]:
    return FoldedList(
        name="gallery",
        title="Gallery",
        entries="cards",
        whole=": all that the app knows",
        placeholder="a method, a surface, an author, a year",
        not_found="its name, its sentence, its numbers or its source",
        advice="a method (adam), a surface (rosenbrock), or an author",
        sections=tuple(
            Section(group.name, group.label, f"{len(group.cards)} cards", group.cards) for group in GROUPS.values()
        ),
        find=find_cards,
        suggest=suggest_words,
        draw_rows=_draw_rows,
        draw_above=_draw_family,
        shows=lambda session: session.page_state.get("family"),
        filters=(*map(_of_group, GROUPS.values()), *map(_checked_against, ("optax", "PyTorch", "NumPy"))),
    )


def _of_group(group: Group) -> Filter[Card]:
    return Filter(group.label, "group", lambda card: card.group == group.name)


def _checked_against(what: str) -> Filter[Card]:
    return Filter(f"Checked: {what}", "check", lambda card: any(what in check.against for check in checks_of(card.key)))


def _draw_family(section: Section[Card]) -> None:
    if section.name == "optimizer":
        card_page.draw_family()


def _draw_rows(_: Section[Card], cards: Iterable[Card]) -> None:
    """First all that is read, then the stills, which may have to be computed."""
    waiting = []
    for card in cards:
        with st.container(key=f"row-{card.group}-{card.name}", gap=None):
            place = st.empty()
            if is_drawn(card):
                _draw_row(place, card, still_of_card(card))
            else:
                _draw_row(place, card, NO_STILL)
                waiting.append((place, card))
            shell.page_link("gallery", card.label, card=card.key)
    for place, card in waiting:
        _draw_row(place, card, still_of_card(card))


def _draw_row(place: st.delta_generator.DeltaGenerator, card: Card, still: str) -> None:
    source = "" if card.reference is None else escape(card.reference.dated)
    place.html(
        f'<img class="ov-still" src="{still}" width="160" height="120" alt="">'
        f'<p class="ov-sentence">{escape(card.summary)}</p>'
        f'<p class="ov-marks">{source}</p>'
    )
