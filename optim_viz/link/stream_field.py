"""The field of a link that spells a scene's stream, but for the noise, which has a field of its own:

    stream=batch_size:8,sampling:shuffle,keep_prob:0.8,input_noise:0.1,tail_index:0.5

Only what is not usual is said, and of a stream that does nothing the whole field is left out.
"""

from __future__ import annotations

from optim_viz.data.stream import BATCH_SIZE, NO_STREAM, SAMPLINGS, STREAM_NUMBERS, Stream
from optim_viz.errors import InputError, quote_text
from optim_viz.link.grammar import known_as, read_values
from optim_viz.objectives import Objective
from optim_viz.registry import spell

KEY = "stream"
SAMPLING = "sampling"
OWNER = "the stream"


def spell_stream(stream: Stream) -> str:
    """What is not usual of it, in order; empty where nothing is."""
    names = (BATCH_SIZE.name, SAMPLING, *(p.name for p in STREAM_NUMBERS[1:]))
    values = {name: getattr(stream, name) for name in names if getattr(stream, name) != getattr(NO_STREAM, name)}
    return ",".join(
        f"{name}:{value if isinstance(value, str) else spell(value)}"  # a number, or a sampling's name
        for name, value in values.items()
    )


def read_stream(text: str, surface: Objective, notices: list[str]) -> Stream:
    """The stream that the text means; each part not understood is named and takes what is usual."""
    parts = text.split(",")
    samplings = [part for part in parts if part.partition(":")[0] == SAMPLING]
    others = [part for part in parts if part not in samplings]
    values = read_values(others, STREAM_NUMBERS, OWNER, notices)
    size = values.pop(BATCH_SIZE.name, None)
    try:
        stream = Stream(None if size is None else int(size), _read_sampling(samplings, notices), **values)
    except InputError as error:
        notices.append(f"'{KEY}': {error} It was left out.")
        return NO_STREAM
    if surface.table is None and stream != stream.of_gradient:
        notices.append(f"{surface.label} is no function of data; the link's batches were left out.")
        return stream.of_gradient
    return stream


def _read_sampling(parts: list[str], notices: list[str]) -> str:
    if len(parts) > 1:
        notices.append(f"The link gives {SAMPLING!r} of {OWNER} twice; the first one counts.")
    if not parts:
        return NO_STREAM.sampling
    name = known_as(parts[0].partition(":")[2], SAMPLINGS)
    if name in SAMPLINGS:
        return name
    notices.append(f"There is no sampling {quote_text(name)}; {SAMPLINGS[NO_STREAM.sampling].label.lower()} is meant.")
    return NO_STREAM.sampling
