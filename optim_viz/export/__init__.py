"""Bytes out: a scene as a page that plays without a network, as pictures, as tables and as code."""

from optim_viz.export.base import Export, Take

__all__ = ["Export", "Take"]
