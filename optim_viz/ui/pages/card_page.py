"""One card of the gallery, whole: its formula, numbers, conventions and source, what it was checked against, and the
scene that shows it."""

from __future__ import annotations

from html import escape

import streamlit as st

from optim_viz.gallery import GROUPS, Card, checks_of, family_tree
from optim_viz.link.codec import to_fields
from optim_viz.number_format import format_exactly, format_number
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.registry import Parameter
from optim_viz.ui import fragments, session, shell
from optim_viz.ui.pages import studies
from optim_viz.ui.panel.cards import cite
from optim_viz.ui.stills import inside_of_card, still_of_card


def draw(card: Card) -> None:
    with st.container(key="card-head", horizontal=True, vertical_alignment="center", gap="small"):
        group = escape(GROUPS[card.group].label)
        st.html(f'<h1 class="ov-headline"><b>{escape(card.label)}</b> <small>{group}</small></h1>')
        with st.container(key="turning", horizontal=True, gap="xsmall", width="content", vertical_alignment="center"):
            shell.page_link("gallery", "All cards")
            before, after = _neighbours(card)
            for label, other in (("Previous", before), ("Next", after)):
                if other is not None:
                    shell.page_link("gallery", label, card=other.key)
    studies.draw_notices()
    with st.container(key="card", gap="medium"):
        with st.container(key="card-picture", gap="small"):
            st.html(f'<img class="ov-card-still" src="{still_of_card(card)}" alt="{escape(_seen(card))}">')
            st.caption(_seen(card))
            if (inside := inside_of_card(card)) is not None:
                st.html(f'<img class="ov-card-inside" src="{inside.picture}" alt="{escape(inside.seen)}">')
                st.caption(inside.seen)
            play = "Write your own in Compare" if card.examples else "Play it in Compare"
            shell.page_link("compare", play, **to_fields(card.scenario, card.view))
        with st.container(key="card-words", gap="small"):
            st.markdown(card.summary)
            if card.formula:
                st.latex(card.formula)
            _numbers(card.parameters)
            if card.defaults:
                st.caption(card.defaults)
            _notes(card)
            _examples(card)
            _checks(card)
            if card.group == "optimizer":
                _relatives(card.name)


def _neighbours(card: Card) -> tuple[Card | None, Card | None]:
    cards = GROUPS[card.group].cards
    at = cards.index(card)
    return (cards[at - 1] if at else None), (cards[at + 1] if at + 1 < len(cards) else None)


def _seen(card: Card) -> str:
    """What the still shows, in words."""
    if card.group == "nonlinearity":
        return "The function, and dashed its derivative, from −6 to 6; the level line is zero."
    scenario = card.scenario
    if card.group == "schedule":
        return f"The learning rate over {scenario.steps} steps, from zero up."
    if card.group == "dataset":
        return f"{scenario.table.rows_fitted} rows, standardized." if scenario.table else ""
    runs = ", ".join(run.entry.label for run in scenario.runs)
    return f"{runs}: {scenario.steps} steps on {scenario.surface.title}."


def _numbers(parameters: tuple[Parameter, ...]) -> None:
    if not parameters:
        return
    rows = ["| Sign | Name | Default | Range | What it does |", "|---|---|---|---|---|"]
    for p in parameters:
        usual = "switch" if p.scale == "switch" else f"{format_number(p.low)} to {format_number(p.high)}"
        default = ("off", "on")[int(p.default)] if p.scale == "switch" else format_exactly(p.default)
        symbol = "" if p.scale == "switch" else f"${p.symbol}$"
        rows.append(f"| {symbol} | `{p.name}` | {default} | {usual} | {p.help.replace('|', chr(92) + '|')} |")
    with st.container(key="card-numbers"):
        st.markdown("\n".join(rows))


def _notes(card: Card) -> None:
    if card.notes:
        st.markdown("\n".join(f"- {note}" for note in card.notes))
    for source in card.sources:
        st.caption(f"Source: {cite(source)}")
    if card.licence:
        st.caption(f"Licence: {card.licence}")
    if card.aliases:
        st.caption(f"Also called: {', '.join(card.aliases)}.")


def _examples(card: Card) -> None:
    """Texts to start from: each opens Compare with its field in the panel."""
    if not card.examples:
        return
    st.markdown("**To start from**")
    with st.container(key="card-examples", gap="xsmall"):
        for example in card.examples:
            shell.page_link("compare", example.label, **to_fields(example.scenario))
            st.code(example.text, language=None)


def _checks(card: Card) -> None:
    checks = checks_of(card.key)
    if checks:
        told = "\n".join(f"- {check.against}: within {format_number(check.within)}" for check in checks)
        st.markdown(f"**Checked against**\n\n{told}")
        st.caption("The largest difference that the tests find, relative to the largest value.")


# The family --------------------------------------------------------------------------------------------------------


def draw_family() -> None:
    """Who adds what to whom, under a heading that folds."""
    with st.expander(
        "**Family tree** :small[who adds what to whom]",
        key=session.set_widget("family", bool(session.page_state("family", False))),
        on_change=fragments.redrawing(_fold_family),
    ) as box:
        if box.open:
            with st.container(key="family-tree", gap=None):
                for name, depth, adds, also in family_tree():
                    _relative(name, _added(adds, also), key=f"branch-{depth}-{name}")


def _fold_family() -> None:
    session.set_page_state("family", not session.page_state("family", False))


def _added(adds: str, also: tuple[tuple[str, str], ...]) -> str:
    others = [f"of {OPTIMIZERS[name].label}, {what}" for name, what in also]
    return "; ".join(text for text in (adds, *others) if text)


def _relatives(name: str) -> None:
    """What it builds on, and what builds on it."""
    above = OPTIMIZERS[name].builds_on
    below = [(o.name, what) for o in OPTIMIZERS.values() for other, what in o.builds_on if other == name]
    for title, relatives in (("Builds on", above), ("What builds on it", below)):
        if relatives:
            st.markdown(f"**{title}**")
            with st.container(key=f"relatives-{'above' if title == 'Builds on' else 'below'}", gap=None):
                for other, what in relatives:
                    _relative(other, what, key=f"relative-{title.split()[-1]}-{other}")


def _relative(name: str, adds: str, key: str) -> None:
    """A method, and what is added."""
    with st.container(key=key, horizontal=True, gap="xsmall", vertical_alignment="center"):
        shell.page_link("gallery", OPTIMIZERS[name].label, card=f"optimizer:{name}")
        st.html(f'<span class="ov-adds">{escape(adds)}</span>')
