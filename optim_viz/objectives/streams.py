"""Which streams suit a surface."""

from __future__ import annotations

from optim_viz.data.stream import Stream
from optim_viz.errors import InputError, quote_text
from optim_viz.objectives.base import Objective


def check_stream(surface: Objective, stream: Stream) -> None:
    """Raises InputError where it is no stream, or the surface has no rows of which there could be batches."""
    if not isinstance(stream, Stream):
        raise InputError(f"A stream is an optim_viz.Stream, got {quote_text(stream)}.")
    if stream.touches_rows and surface.table is None:
        raise InputError(
            f"{surface.label} is no function of data: it has no batches and no inputs. Noise in the gradient is "
            "possible everywhere."
        )


def is_in_noise(surface: Objective, stream: Stream) -> bool:
    """Whether the gradients of runs on the surface are random: a batch of all rows is as good as none."""
    if stream.noise > 0.0 or surface.data is None:
        return stream.noise > 0.0
    return stream.touches_inputs or stream.has_batches(len(surface.data[1]))
