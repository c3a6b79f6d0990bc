"""A page of two parts, either of which is drawn without the other: what is looked at, and the panel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from optim_viz.scene.numbers import without_numbers
from optim_viz.scene.scenario import first_scene
from optim_viz.scene.view import View
from optim_viz.style import styles_of
from optim_viz.turns import PAGE_TURNS
from optim_viz.ui import fragments, lesson_state, shell
from optim_viz.ui.panel import controls, share
from optim_viz.ui.session_state import Session


def draw_page(main: Callable[[], None], above: Callable[[], None] | None = None) -> None:
    """The page's ``main`` part, a fragment, and the panel, with what is to stand ``above`` it."""
    main()
    PAGE_TURNS.step_back()
    controls.panel(above)  # after the picture, which is what the visitor is waiting for
    share.dialog_if_requested()
    fragments.drawn_around(shown_around)
    shell.freeze_heap_once()


def shown_around(session: Session) -> object:
    """What of a session is in sight around the page's fragments: everything but what they show. Of the scene they have
    the texts that are typed and all numbers that turn, which the panel's controls follow in the browser, with the ends
    of their scales: but for a scene that is held, as its picture has none of them to tell."""
    rest = replace(
        session,
        scenario=first_scene(),
        scene_b=None,
        view=View(),
        view_stamp=(0, 0),
        playback=None,
        links_opened=0,
        past=(),
        future=(),
        last_change=("", 0.0),
        written_address={},
        replaced_addresses=(),
        changed=False,
        acted=False,
        arrived=False,
        went_back=False,
        counted={},
        flags=frozenset(),
        page_state={},
    )
    scenario = session.edited_scene
    untold = scenario if lesson_state.is_held(session) else None
    marks = tuple(styles_of(scenario.runs))  # runs of one method are told apart by their numbers
    return rest, session.scene_b is None, without_numbers(scenario), marks, untold, share.is_requested()
