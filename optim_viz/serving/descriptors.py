"""How many files and connections the process may have open, and how many visitors that is enough for."""

from __future__ import annotations

import logging

try:
    import resource
except ImportError:  # on Windows, which has no such limit
    resource = None  # what every use asks first

EACH = 10  # of a visitor: four of the session, and six connections for the files of a first visit
KEPT = 3 * 128  # of the sessions that Streamlit keeps for two minutes after they were left
OWN = 128  # of the process itself: libraries, logs, listening


def raise_limit() -> int | None:
    """The limit, raised to what the system allows; None where there is none."""
    if resource is None:
        return None
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != hard:
        try:
            resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
            soft = hard
        except (OSError, ValueError):  # a system that names a limit which it does not grant
            pass
    return None if soft == resource.RLIM_INFINITY else soft


def seats_within(seats: int, limit: int | None) -> int:
    """As many seats as the limit is enough for, at most ``seats``; fewer are said in the log."""
    if limit is None or needed(seats) <= limit:
        return seats
    fewer = max(1, (limit - KEPT - OWN) // EACH)
    logging.getLogger(__name__).warning(
        "The limit of %d open files is enough for %d seats, not for %d: %d would be (ulimit -n, LimitNOFILE=).",
        limit,
        fewer,
        seats,
        needed(seats),
    )
    return fewer


def needed(seats: int) -> int:
    """Descriptors for so many visitors."""
    return EACH * seats + KEPT + OWN
