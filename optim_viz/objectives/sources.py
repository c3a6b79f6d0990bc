"""The two collections that several functions are taken from."""

from __future__ import annotations

from optim_viz.registry import Reference

SURVEY = Reference(
    "Jamil, M. and Yang, X.-S.",
    2013,
    "A literature survey of benchmark functions for global optimisation problems",
    "https://doi.org/10.1504/IJMMNO.2013.055204",
)


def virtual_library(function: str, page: str) -> Reference:
    """A page of Surjanovic and Bingham's library."""
    title = f"Virtual Library of Simulation Experiments: {function} function"
    return Reference("Surjanovic, S. and Bingham, D.", 2013, title, f"https://www.sfu.ca/~ssurjano/{page}.html")
