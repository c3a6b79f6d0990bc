"""Tables of rows, and what makes an objective's numbers of them: each data set one entry of :data:`DATASETS`."""

# ruff: noqa: I001 -- the order of these imports is the order of the menus: measured first, drawn by a seed after.
from optim_viz.data import penguins
from optim_viz.data import drawn
from optim_viz.data.base import DATASETS, Column, DataSet
from optim_viz.data.stream import SAMPLINGS, Stream
from optim_viz.data.table import Table
from optim_viz.data.transformations import TRANSFORMATIONS, Transformation

__all__ = [
    "DATASETS",
    "SAMPLINGS",
    "TRANSFORMATIONS",
    "Column",
    "DataSet",
    "Stream",
    "Table",
    "Transformation",
    "drawn",
    "penguins",
]
