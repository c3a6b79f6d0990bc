"""Which streams suit a surface."""

from __future__ import annotations

from optim_viz.data.stream import Stream
from optim_viz.errors import InputError
from optim_viz.objectives.base import Objective


def check_stream(surface: Objective, stream: Stream) -> None:
    """Raises InputError where the surface has no rows of which there could be batches."""
    if stream.touches_rows and surface.table is None:
        raise InputError(
            f"{surface.label} is no function of data: it has no batches and no inputs. Noise in the gradient is "
            "possible everywhere."
        )
