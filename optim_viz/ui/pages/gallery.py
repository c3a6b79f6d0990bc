"""The gallery: every entry of the registries as a card, in groups that fold, with a search over all; or one card.

Every way through it is a link, so that each card has an address and Back leads where one came from.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape
from pathlib import Path

import streamlit as st

from optim_viz.gallery import GROUPS, Card, Group, card_of, find_cards, suggest_words
from optim_viz.turns import PAGE_TURNS
from optim_viz.ui import fragments, session, shell
from optim_viz.ui.pages import card_page, studies
from optim_viz.ui.panel import controls
from optim_viz.ui.session_state import Session
from optim_viz.ui.stills import is_drawn, still_of_card

MAX_SEARCH, MAX_SUGGESTED = 80, 3  # characters; words
STYLES = [Path(shell.__file__).with_name(name) for name in ("rows.css", "gallery.css")]
NO_STILL = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/%3E"


def draw() -> None:
    for sheet in STYLES:
        shell.send_style(sheet)
    card = session.current().card
    if card is None:
        with st.container(key="scenes"):
            _head()
            for group in GROUPS.values():
                _groups[group.name]()
            _nothing_found()
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


# What is above the groups ------------------------------------------------------------------------------------------


@fragments.fragment("gallery-head", lambda session: (_text(session), _all_unfolded(session), session.notices))
def _head() -> None:
    text = _text(session.current())
    found, every = len(find_cards(text)), len(find_cards(""))
    said = f"{found} of {every} cards" if text else f"{every} cards: all that the app knows"
    with st.container(key="scenes-head", horizontal=True, vertical_alignment="center", gap="small"):
        st.html(f'<h1 class="ov-headline"><b>Gallery</b> <small role="status">{said}</small></h1>')
        st.text_input(
            "Search the cards",
            key=session.set_widget("find-card", session.page_state("find card", "")),
            type="search",
            placeholder="Search: a method, a surface, an author, a year",
            icon=":material/search:",
            live="200ms",
            label_visibility="collapsed",
            on_change=fragments.redrawing(_search),
            width=330,
        )
        if not text:
            all_open = _all_unfolded(session.current())
            st.button(
                "Fold all" if all_open else "Open all",
                icon=":material/unfold_less:" if all_open else ":material/unfold_more:",
                key="fold-all",
                type="tertiary",
                on_click=fragments.redrawing(_unfold),
                args=(frozenset() if all_open else frozenset(GROUPS),),
            )
    studies.draw_notices()


def _text(session: Session) -> str:
    """What is searched for; "" where nothing is."""
    return str(session.page_state.get("find card", "")).strip()


def _search() -> None:
    _find(str(session.widget_value("find-card") or "")[:MAX_SEARCH])


def _find(text: str) -> None:
    session.set_page_state("find card", text)


@fragments.fragment("gallery-nothing", lambda session: (text := _text(session)) and not find_cards(text) and text)
def _nothing_found() -> None:
    """What could be searched for instead. The visitor's words never pass through Markdown."""
    text = _text(session.current())
    if find_cards(text):
        return
    words = suggest_words(text)[:MAX_SUGGESTED]
    with st.container(border=True, key="nothing-found"):
        st.text(f"No card has “{text}” in its name, its sentence, its numbers or its source.")
        st.text("Did you mean one of these?" if words else "Try a method (adam), a surface (rosenbrock), or an author.")
        with st.container(horizontal=True, gap="small"):
            for word in words:
                st.button(word, key=f"find-{word}", on_click=fragments.redrawing(_find), args=(word,))
            st.button("Show all cards", key="find-all", on_click=fragments.redrawing(_find), args=("",))


# Groups that fold --------------------------------------------------------------------------------------------------


def _unfolded(session: Session) -> frozenset[str]:
    """The names of the open groups: at first the first one."""
    return frozenset(session.page_state.get("open groups", (next(iter(GROUPS)),)))


def _all_unfolded(session: Session) -> bool:
    return set(GROUPS) <= _unfolded(session)


def _unfold(names: frozenset[str]) -> None:
    session.set_page_state("open groups", names)


def _fold(name: str) -> None:
    _unfold(_unfolded(session.current()) ^ {name})


def _found_in(group: Group, session: Session) -> tuple[Card, ...]:
    """The group's cards that have what is searched for; none where nothing is."""
    text = _text(session)
    return tuple(card for card in find_cards(text) if card.group == group.name) if text else ()


def _fragment_of(group: Group) -> Callable[[], None]:
    """A group is a part of the page by itself: to open one sends no other's cards again."""

    def shown(session: Session) -> object:
        found = tuple(card.key for card in _found_in(group, session))
        return bool(_text(session)), found, group.name in _unfolded(session), session.page_state.get("family")

    @fragments.fragment(f"group-{group.name}", shown)
    def draw_group() -> None:
        if not _text(session.current()):
            _group(group)
        elif found := _found_in(group, session.current()):
            st.html(f'<h2 class="ov-chapter">{escape(group.label)}</h2>')
            _rows(group, found)

    return draw_group


_groups = {group.name: _fragment_of(group) for group in GROUPS.values()}


def _group(group: Group) -> None:
    with st.expander(
        f"**{group.label}** :small[{len(group.cards)} cards]",
        key=session.set_widget(f"fold-{group.name}", group.name in _unfolded(session.current())),
        on_change=fragments.redrawing(_fold),
        args=(group.name,),
    ) as box:
        if box.open:
            if group.name == "optimizer":
                card_page.draw_family()
            _rows(group, group.cards)


def _rows(group: Group, cards: Iterable[Card]) -> None:
    """First all that is read, then the stills, which may have to be computed."""
    waiting = []
    with st.container(key=f"rows-{group.name}", gap=None):
        for card in cards:
            with st.container(key=f"row-{group.name}-{card.name}", gap=None):
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
