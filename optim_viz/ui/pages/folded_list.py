"""A page that is a long list: sections that fold, what is in the open ones, and a search and filters over all of them.

A section's rows are drawn, and its stills made, when it is open. Which are open, and what is looked for, is kept for
when the visitor comes back. Each section is a part of the page by itself: to open one sends no other's rows again.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from html import escape
from typing import Any, Generic, TypeVar

import streamlit as st

from optim_viz.lazy import cached_property
from optim_viz.ui import fragments, session
from optim_viz.ui.pages import studies
from optim_viz.ui.session_state import Session

MAX_SEARCH, MAX_SUGGESTED = 80, 3  # characters; words
T = TypeVar("T", bound=Hashable)


@dataclass(frozen=True)
class Section(Generic[T]):
    """Some of what is listed, under a title that folds it."""

    name: str
    title: str
    about: str  # beside the title
    items: tuple[T, ...]


@dataclass(frozen=True)
class Filter(Generic[T]):
    """One way to show fewer: of the ways of one ``facet`` that are chosen an entry must have one, and so of each."""

    label: str
    facet: str
    holds: Callable[[T], bool]


@dataclass(frozen=True)
class FoldedList(Generic[T]):
    """All that such a page is made of; an entry is what is listed, as a scene or a card."""

    name: str  # of the list, among the parts of pages and in what a session keeps
    title: str
    entries: str  # what is listed, in the plural
    whole: str  # said of their number, where nothing is searched for
    placeholder: str  # of the search
    not_found: str  # in which parts of an entry nothing was found
    advice: str  # what to try instead, where no word is like what was searched for
    sections: tuple[Section[T], ...]
    find: Callable[[str], tuple[T, ...]]  # those that have every word; all for none
    suggest: Callable[[str], tuple[str, ...]]  # words that would find something
    draw_rows: Callable[[Section[T], Iterable[T]], None]
    draw_above: Callable[[Section[T]], None] = lambda _: None  # what an open section has above its rows
    shows: Callable[[Session], object] = lambda _: None  # what sections show besides what is found, and can change
    filters: tuple[Filter[T], ...] = ()
    # What a visitor comes back from, and its section, which is open then.
    back_from: Callable[[Session], tuple[Hashable, str] | None] = lambda _: None

    def draw(self) -> None:
        """Streamlit draws the list here."""
        with st.container(key="scenes"):
            for draw in self._parts:
                draw()

    @cached_property
    def _parts(self) -> list[Callable[[], None]]:
        """The parts of the page that are drawn anew by themselves, from above to below."""

        def shown_in_head(session: Session) -> object:
            return self._looked_for(session), self._all_unfolded(session), session.notices

        def shown_in_place_of_all(session: Session) -> object:
            return not self._found(session) and self._looked_for(session)

        head = fragments.fragment(f"{self.name}-head", shown_in_head)(self._draw_head)
        nothing = fragments.fragment(f"{self.name}-nothing", shown_in_place_of_all)(self._draw_nothing_found)
        return [head, *map(self._part_of, self.sections), nothing]

    def _part_of(self, section: Section[T]) -> Callable[[], None]:
        def shown(session: Session) -> object:
            unfolded = section.name in self._unfolded(session)
            return self._is_narrowed(session), self._found_in(section, session), unfolded, self.shows(session)

        @fragments.fragment(f"{self.name}-{section.name}", shown)
        def draw_section() -> None:
            if not self._is_narrowed(session.current()):
                self._draw_section(section)
            elif found := self._found_in(section, session.current()):
                st.html(f'<h2 class="ov-chapter">{escape(section.title)}</h2>')
                self._draw_rows_of(section, found)

        return draw_section

    # What is above the sections ------------------------------------------------------------------------------------

    def _draw_head(self) -> None:
        narrowed, every = self._is_narrowed(session.current()), len(self.find(""))
        found = len(self._found(session.current()))
        said = f"{found} of {every} {self.entries}" if narrowed else f"{every} {self.entries}{self.whole}"
        with st.container(key="scenes-head", horizontal=True, vertical_alignment="center", gap="small"):
            st.html(f'<h1 class="ov-headline"><b>{self.title}</b> <small role="status">{said}</small></h1>')
            st.text_input(
                f"Search the {self.entries}",
                key=session.set_widget(f"{self.name}-find", self._kept(session.current(), "text", "")),
                type="search",
                placeholder=f"Search: {self.placeholder}",
                icon=":material/search:",
                live="200ms",
                label_visibility="collapsed",
                on_change=fragments.redrawing(self._search),
                width=330,
            )
            if self.filters:
                st.multiselect(
                    f"Filter the {self.entries}",
                    [one.label for one in self.filters],
                    key=session.set_widget(f"{self.name}-filter", list(self._chosen(session.current()))),
                    placeholder="Filter",
                    label_visibility="collapsed",
                    on_change=fragments.redrawing(self._filter),
                    width=220,
                )
            if not narrowed:
                all_open = self._all_unfolded(session.current())
                st.button(
                    "Fold all" if all_open else "Open all",
                    icon=":material/unfold_less:" if all_open else ":material/unfold_more:",
                    key="fold-all",
                    type="tertiary",
                    on_click=fragments.redrawing(self._unfold),
                    args=(frozenset() if all_open else frozenset(section.name for section in self.sections),),
                )
        studies.draw_notices()

    def _search(self) -> None:
        self._find(str(session.widget_value(f"{self.name}-find") or "")[:MAX_SEARCH])

    def _find(self, text: str) -> None:
        self._keep("text", text)

    def _filter(self) -> None:
        self._keep("chosen", tuple(session.widget_value(f"{self.name}-filter") or ()))

    def _show_all(self) -> None:
        self._find("")
        self._keep("chosen", ())

    def _draw_nothing_found(self) -> None:
        """What could be searched for instead. The visitor's words never pass through Markdown."""
        if self._found(session.current()):
            return
        text, chosen = self._looked_for(session.current())
        words = () if self.find(text) else self.suggest(text)[:MAX_SUGGESTED]
        with st.container(border=True, key="nothing-found"):
            if text and not self.find(text):
                st.text(f"None of the {self.entries} has “{text}” in {self.not_found}.")
                st.text("Did you mean one of these?" if words else f"Try {self.advice}.")
            else:
                of = f" that have “{text}”" if text else ""
                st.text(f"None of the {self.entries}{of} passes the filter: {', '.join(chosen)}.")
                st.text("Take one of its words away.")
            with st.container(horizontal=True, gap="small"):
                for word in words:
                    st.button(word, key=f"find-{word}", on_click=fragments.redrawing(self._find), args=(word,))
                st.button(f"Show all {self.entries}", key="find-all", on_click=fragments.redrawing(self._show_all))

    # Sections that fold --------------------------------------------------------------------------------------------

    def _draw_section(self, section: Section[T]) -> None:
        with st.expander(
            f"**{section.title}** :small[{section.about}]",
            key=session.set_widget(f"fold-{section.name}", section.name in self._unfolded(session.current())),
            on_change=fragments.redrawing(self._fold),
            args=(section.name,),
        ) as box:
            if box.open:
                self.draw_above(section)
                self._draw_rows_of(section, section.items)

    def _draw_rows_of(self, section: Section[T], items: Iterable[T]) -> None:
        with st.container(key=f"rows-{section.name}", gap=None):
            self.draw_rows(section, items)

    def _fold(self, name: str) -> None:
        self._unfold(self._unfolded(session.current()) ^ {name})

    def _unfold(self, names: frozenset[str]) -> None:
        self._keep("unfolded", (names, self.back_from(session.current())))

    def _unfolded(self, session: Session) -> frozenset[str]:
        """The names of the open sections: at first the first one, and that which a visitor comes back from."""
        names, before = self._kept(session, "unfolded", (frozenset({self.sections[0].name}), None))
        back = self.back_from(session)
        return frozenset(names) if back is None or back == before else frozenset({*names, back[1]})

    def _all_unfolded(self, session: Session) -> bool:
        return {section.name for section in self.sections} <= self._unfolded(session)

    # What is searched for, and what a session keeps ----------------------------------------------------------------

    def _text(self, session: Session) -> str:
        """What is searched for; "" where nothing is."""
        return str(self._kept(session, "text", "")).strip()

    def _chosen(self, session: Session) -> tuple[str, ...]:
        """The labels of the filters in force."""
        return tuple(self._kept(session, "chosen", ()))

    def _looked_for(self, session: Session) -> tuple[str, tuple[str, ...]]:
        return self._text(session), self._chosen(session)

    def _is_narrowed(self, session: Session) -> bool:
        return any(self._looked_for(session))

    def _found(self, session: Session) -> tuple[T, ...]:
        """All entries that have what is looked for."""
        text, chosen = self._looked_for(session)
        by_facet: dict[str, list[Filter[T]]] = {}
        for one in self.filters:
            if one.label in chosen:
                by_facet.setdefault(one.facet, []).append(one)
        return tuple(
            entry
            for entry in self.find(text)
            if all(any(one.holds(entry) for one in ways) for ways in by_facet.values())
        )

    def _found_in(self, section: Section[T], session: Session) -> tuple[T, ...]:
        """The section's entries that have what is looked for; none where nothing is."""
        found = self._found(session) if self._is_narrowed(session) else ()
        return tuple(entry for entry in found if entry in section.items)

    def _kept(self, session: Session, what: str, default: Any) -> Any:
        return session.page_state.get(f"{self.name} {what}", default)

    def _keep(self, what: str, value: object) -> None:
        session.set_page_state(f"{self.name} {what}", value)
