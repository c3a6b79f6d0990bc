"""Bytes out: a scene as a page that plays without a network, as pictures, as tables and as code."""

from optim_viz.export.base import Export, ExportInput, Progress, looked_into
from optim_viz.export.registry import EXPORTS, export_input, export_scene, file_name

__all__ = ["EXPORTS", "Export", "ExportInput", "Progress", "export_input", "export_scene", "file_name", "looked_into"]
