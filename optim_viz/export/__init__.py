"""Bytes out: a scene as a page that plays without a network, as pictures, as tables and as code."""

from optim_viz.export.base import Export, Progress, Take
from optim_viz.export.registry import EXPORTS, file_name, take, take_home

__all__ = ["EXPORTS", "Export", "Progress", "Take", "file_name", "take", "take_home"]
