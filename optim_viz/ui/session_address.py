"""How a session follows the address, and how it is spelled there.

The address always spells the scene. One that is not the one written last was pasted, or reached by the back button, and
replaces the scene; unless it is only late: a busy browser sends its next change with the address from before the last
one. What the visitor did on the page itself is known to come so, however late; of what the framework runs by itself,
the clock decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from optim_viz.comparison.fairness import is_fair_by_another_run
from optim_viz.errors import InputError
from optim_viz.gallery import card_of
from optim_viz.link import keys
from optim_viz.link.codec import from_query, scene_b_from_query, to_fields, view_from_query
from optim_viz.link.reading import Link, read_link
from optim_viz.link.versions import OLDER_VERSIONS
from optim_viz.link.view_fields import PLAYBACK, STUDY
from optim_viz.scene.first_scenes import first_scene_of
from optim_viz.scene.playback import Playback
from optim_viz.scene.scenario import Fairness, Scenario
from optim_viz.scene.view import View
from optim_viz.ui.session_state import (
    Address,
    Pair,
    Session,
    add_notices,
    apply_or_drop_fairness,
    push_undo,
    set_pair,
    set_view,
    show_first_scene,
)

LATE_SECONDS = 0.5  # an address replaced less long ago is a straggler, not a press of the back button
MAX_REPLACED = 64  # addresses; more than a drag writes within that time


def apply_address(session: Session, address: Address, now: float, *, page: str) -> tuple[Session, Link | None]:
    """The session at the start of a run of this page, and what its address says of a scene where it is a new one."""
    if page == "gallery":
        return _at_card(replace(session, arrived=False, went_back=False, acted=False, page=page), address), None
    asked, in_lesson = session.asks, session.page == page and session.touring and session.lesson is not None
    session = replace(session, arrived=False, went_back=False, page=page)
    link = None
    if not session.begun:
        link = read_link(address)
        session = _study_of(replace(session, begun=True, written_address=address, notices=()), link)
        pair, notices = _scenes_of(session, link)
        session = _open(set_pair(add_notices(session, notices), pair), link)
    elif address and address != session.written_address and not _is_late(session, address, now):
        link = read_link(address)
        went_back = any(address == old for old, _ in session.replaced_addresses)
        session = _study_of(replace(session, notices=(), arrived=True, went_back=went_back), link)
        pair, notices = _scenes_of(session, link)
        session = add_notices(session, notices)
        before = session.pair
        if went_back:
            pair = _with_recorded(pair, before)
        if pair != before:
            session = set_pair(push_undo(session, "link", now), pair)
        session = _open(session, link)
    elif in_lesson and not address and session.written_address and not _is_late(session, address, now):
        link = Link(())  # back from a lesson to the contents, whose address says nothing; the scenes stay
        session = replace(session, playback=None, notices=(), arrived=True, went_back=True)
    elif session.changed or not address:
        session = replace(session, playback=None)  # the visitor has gone on from there, or to another page
    if link is None and session.asks != asked:
        session = show_first_scene(session)
    if not session.has_pair or session.scene_b is None:
        session = replace(session, edited_side="a")
    return replace(session, acted=False), link


def _at_card(session: Session, address: Address) -> Session:
    """The gallery at the card that an address names, or at the list of all; the scenes stay as they are."""
    written = read_link(address).first(keys.CARD)
    if address != session.written_address:
        session = replace(session, notices=())
    try:
        card = None if written is None else card_of(written).key
    except InputError as error:
        return replace(session, card=None, notices=(str(error),))
    return replace(session, card=card)


def go_on(session: Session) -> Session:
    """The session after an event of the page, which does not ask what the address says."""
    playback = None if session.changed else session.playback  # the visitor has gone on from there
    return replace(session, playback=playback, acted=False, arrived=False, went_back=False)


def to_address(
    session: Session,
    view: View | None,
    playback: Playback | None,
    further: Mapping[str, str] | None = None,
    *,
    whole: bool = False,
) -> dict[str, str | list[str]]:
    """The scenes and how they are looked at, as the fields of an address, with ``further`` ones behind them; ``whole``:
    also what the link's version says for it."""
    scene_b = session.scene_b if session.has_pair else None
    study = session.study if session.has_study else None
    return to_fields(session.scenario, view, study, playback, scene_b=scene_b, further=further, whole=whole)


def is_said_by(address: Address, session: Session, view: View | None, further: Mapping[str, str]) -> bool:
    """Whether an address spells the session's scenes already: in short, as links are shared, or in whole, by this
    version or an older one. It is left as it came then: to write it anew would be one more press of Back."""
    short, whole = (
        _listed(to_address(session, view, session.playback, further, whole=whole)) for whole in (False, True)
    )
    version = next(iter(address.get(keys.VERSION, ())), "")
    if version in OLDER_VERSIONS:
        return address == {**{key: texts for key, texts in whole.items() if key != keys.END}, keys.VERSION: [version]}
    return address in (short, whole)


def _listed(fields: Mapping[str, str | list[str]]) -> Address:
    return {key: [value] if isinstance(value, str) else value for key, value in fields.items()}


def note_written(session: Session, fields: Address, now: float) -> Session:
    """The session once these fields stand in the address."""
    session = replace(session, changed=False)
    if fields == session.written_address:
        return session
    replaced = (*session.replaced_addresses, (session.written_address, now))[-MAX_REPLACED:]
    return replace(session, written_address=fields, replaced_addresses=replaced)


def _study_of(session: Session, link: Link) -> Session:
    """With the study that a link asks for; one that asks for none leaves it as it is."""
    if STUDY.key not in link:
        return session
    study, notices = STUDY.from_query(link)
    return add_notices(replace(session, study=study), notices)


def _open(session: Session, link: Link) -> Session:
    """The view and the playback that a link asks for."""
    view, notices = view_from_query(link)
    session = set_view(add_notices(session, notices), view)
    playback, notices = PLAYBACK.from_query(link)
    session = add_notices(replace(session, playback=playback, links_opened=session.links_opened + 1), notices)
    last = max(scene.steps for scene in session.pair if scene is not None)
    if playback is not None and playback.step > last:
        session = add_notices(session, (f"The link stands at step {playback.step}; the last one is {last}.",))
    return session


def _scenes_of(session: Session, link: Link) -> tuple[Pair, tuple[str, ...]]:
    """The scenes that a link spells; of one that spells none, the first one of what the page asks. A page that shows
    one scene keeps the other as it was."""
    (first, notices), (scene_b, notices_b) = from_query(link), scene_b_from_query(link)
    if any(key in link for key in keys.SCENE):
        first, notices = _with_true_fairness(first, notices)
    else:
        first = first_scene_of(session.asks)
    if scene_b is None:
        kept = None if session.has_pair else session.scene_b
        return (first, kept), (*notices, *notices_b)
    scene_b, notices_b = _with_true_fairness(scene_b, notices_b, "Scene B: ")
    return (first, scene_b), (*notices, *notices_b)


def _with_recorded(pair: Pair, before: Pair) -> Pair:
    """With the recorded paths of this session, which no address spells."""
    first, second = (
        scene if scene is None or was is None else scene.changed(recorded=was.recorded)
        for scene, was in zip(pair, before, strict=True)
    )
    return (pair[0] if first is None else first), second


def _with_true_fairness(
    linked: Scenario, notices: tuple[str, ...], prefix: str = ""
) -> tuple[Scenario, tuple[str, ...]]:
    """A link's scene, if its learning rates are what it says they are; else the same without saying so."""
    fair, refused = apply_or_drop_fairness(linked, None)
    if fair != linked and is_fair_by_another_run(linked):
        return linked, notices
    if fair == linked or refused:
        return fair, (*notices, *(prefix + reason for reason in refused))
    notice = "The link calls its learning rates fair by a rule that gives others now; they are shown as they are."
    return linked.changed(fairness=Fairness()), (*notices, prefix + notice)


def _is_late(session: Session, address: Address, now: float) -> bool:
    """Whether the browser sent this address before it had seen the last one: the visitor did not go there."""
    replaced = [when for old, when in session.replaced_addresses if address == old]
    return session.changed or (session.acted and bool(replaced)) or any(now - when < LATE_SECONDS for when in replaced)
