"""Take it home: every export of the scene, made when it is asked for."""

from __future__ import annotations

import time
from typing import NamedTuple

import streamlit as st

from optim_viz.errors import InputError
from optim_viz.export import EXPORTS, Export, Progress, export_input, file_name, looked_into
from optim_viz.link.codec import to_query
from optim_viz.link.moved import MOVED
from optim_viz.registry import Parameter
from optim_viz.scene.scenario import Scenario
from optim_viz.scene.view import View
from optim_viz.style import scene_styles
from optim_viz.ui import fragments, session, shell
from optim_viz.ui.panel.number_control import typed_number
from optim_viz.ui.session_state import Session
from optim_viz.web.scene_blob import settings_text

BAR_DELAY = 0.4  # seconds before a bar appears, and
BAR_INTERVAL = 0.15  # between two looks at whether the visitor has changed something meanwhile


def popover() -> None:
    """One row per export; drawn only while it is open."""
    with st.popover(
        "Take it home", icon=":material/download:", key="take-home", on_change=fragments.on_open(), width="stretch"
    ) as box:
        if box.open:
            _rows()


def _shown(session: Session) -> object:
    return session.edited_scene, session.view, session.page_state.get("clock step")


@fragments.fragment("take-home-rows", _shown)
def _rows() -> None:
    """A file is made at the first press, and saved at the second: what cannot be made says why in its place."""
    scenario, view = session.scenario(), session.view()
    st.caption("The scene as it is now. Press one to make it, then save it.")
    step = min(session.page_state("clock step", scenario.last_step), scenario.last_step)
    stills = Parameter(
        "step",
        "",
        step,
        0,
        scenario.last_step,
        help="At first, where the clock stood when you opened this.",
        whole=True,
    )
    typed_number(stills, step, "still-step", "Stills show step", _set_step)
    who, every_run = _scripts_hold(scenario, view)
    files: dict[str, bytes | str] = {}
    exported, earlier_files = session.page_state("exported", (None, files))
    if exported == (scenario, view, step, every_run):
        files = earlier_files
    else:  # files of another scene are let go
        session.set_page_state("exported", ((scenario, view, step, every_run), files))
    for name, entry in EXPORTS.items():
        with st.container(gap="xxsmall", key=f"take-home-{name}"):
            slot = st.empty()
            if name not in files and slot.button(entry.label, key=f"make-{name}", width="stretch"):
                files.clear()  # one file a session is kept, not each
                files[name] = _make(entry, Wanted(scenario, view, step, every_run), _bar(slot, entry.label))
            file = files.get(name)
            if isinstance(file, bytes):
                slot.download_button(
                    f"Save {entry.label} · {_size(len(file))}",
                    file,
                    file_name(entry, scenario, view, every_run=every_run),
                    entry.mime,
                    key=f"save-{name}",
                    on_click="ignore",
                    type="primary",
                    icon=":material/download:",
                    width="stretch",
                )
            elif file is not None:
                slot.text(file)
            st.caption(f"{who}: {entry.help}" if who and entry.of_runs else entry.help)


def _set_step(step: float) -> None:
    session.set_page_state("clock step", int(step))


def _scripts_hold(scenario: Scenario, view: View) -> tuple[str, bool]:
    """Which run a script holds, in words, and whether it holds all of them."""
    members = scenario.members
    if not members:
        return "", False
    index = looked_into(scenario, view)
    one = f"{scene_styles(scenario)[index].label}, {settings_text(members[index].run)}"
    if len(members) == 1:
        return one, False
    every = f"All {len(members)} runs"
    held = st.segmented_control(
        "Scripts hold", [one, every], default=one, required=True, key=f"scripts-hold-{one}", width="stretch"
    )
    return held, held == every


class Wanted(NamedTuple):
    """What of the scene is to be in a file."""

    scenario: Scenario
    view: View
    step: int
    every_run: bool


def _make(entry: Export, wanted: Wanted, progress: Progress) -> bytes | str:
    """The file, or why there is none."""
    scenario, view, step, every_run = wanted
    link = f"{_address()}?{to_query(scenario, view)}" if _address() else ""
    try:
        return entry.make(export_input(scenario, view=view, step=step, link=link, every_run=every_run), progress)
    except InputError as error:
        return f"{entry.label}: {error}"


def _address() -> str:
    """Where the app is to be found, without a query; its first page, which shows every scene. Empty if nobody knows."""
    address = (st.context.url or "").partition("?")[0].partition("#")[0].rstrip("/")
    root, _, page = address.rpartition("/")
    if page in shell.PAGES or page in MOVED:
        address = root
    return f"{address}/" if address else ""


def _bar(slot: st.delta_generator.DeltaGenerator, label: str) -> Progress:
    """Showing the bar is also where Streamlit ends what a change has overtaken."""
    began = shown = time.monotonic()

    def progress(share: float) -> None:
        nonlocal shown
        now = time.monotonic()
        if now - began > BAR_DELAY and now - shown > BAR_INTERVAL:
            shown = now
            slot.progress(min(1.0, max(0.0, share)), text=f"{label}: {share:.0%}")

    return progress


def _size(count: int) -> str:
    """Bytes, for people."""
    return f"{count / 1e6:.1f} MB" if count >= 1e6 else f"{max(1, round(count / 1e3))} kB"
