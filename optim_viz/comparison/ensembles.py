"""What many seeds say of a scene's runs, in words: how often each is the lowest at the end, and what became of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from optim_viz.number_format import counted, format_number
from optim_viz.outcomes import words
from optim_viz.outcomes.outcome import Fate, Outcome
from optim_viz.simulation.ensemble import EnsembleSummary

# Of an outcome's variety, else of its fate: what so many seeds did, and what one of them did.
DID = {
    words.GLOBAL_MINIMUM: ("came to the global minimum", "came to the global minimum"),
    words.LOWEST_FOUND: ("came to the lowest minimum found", "came to the lowest minimum found"),
    words.LOCAL_MINIMUM: ("came to a local minimum", "came to a local minimum"),
    words.STUCK_AT_A_MAXIMUM: ("are stuck at a maximum", "is stuck at a maximum"),
    words.AT_EQUAL_HEIGHT: ("stay at equal height", "stays at equal height"),
    words.ON_A_PLAIN: ("stalled on a plain", "stalled on a plain"),
    words.UNDEFINED: ("became undefined", "became undefined"),
    Fate.CONVERGED.value: ("came to a minimum", "came to a minimum"),
    Fate.STILL_DESCENDING.value: ("are still descending", "is still descending"),
    Fate.RISING.value: ("are rising", "is rising"),
    Fate.OSCILLATING.value: ("oscillate", "oscillates"),
    Fate.STUCK_AT_SADDLE.value: ("are stuck at a saddle", "is stuck at a saddle"),
    Fate.STALLED.value: ("stalled", "stalled"),
    Fate.LEFT_VIEW.value: ("left the view", "left the view"),
    Fate.OVERFLOWED.value: ("overflowed", "overflowed"),
}


def word_of(outcome: Outcome) -> str:
    """An outcome in a word or two, without its step: a key of ``DID``."""
    return outcome.variety or outcome.kind.value


def count_outcomes(summary: EnsembleSummary) -> list[tuple[str, int]]:
    """The word of each outcome that occurs, and how many seeds came to it; the most frequent one first."""
    return Counter(map(word_of, summary.outcome)).most_common()


def describe_outcomes(summary: EnsembleSummary) -> str:
    """What the seeds did: ``47 oscillate, 2 left the view and 1 overflowed``."""
    parts = [f"{count} {DID[word][count == 1]}" for word, count in count_outcomes(summary)]
    return " and ".join(filter(None, [", ".join(parts[:-1]), parts[-1]]))


def lowest_at_end(summaries: Sequence[EnsembleSummary]) -> NDArray[np.int64]:
    """Of each seed, the place of the run whose loss is the lowest at the last step, (seeds,); -1 where none is: where
    several share the lowest value, or all have overflowed."""
    final = np.stack([summary.final for summary in summaries])  # (runs, seeds)
    lowest = final.min(axis=0)
    alone = (final == lowest).sum(axis=0) == 1
    return np.where(alone, final.argmin(axis=0), -1)


def describe_ensembles(labels: Sequence[str], summaries: Sequence[EnsembleSummary]) -> str:
    """All runs in one sentence or two, by their labels."""
    seeds = len(summaries[0].seeds)
    if len(summaries) == 1:
        low, middle, high = (format_number(value, 3) for value in summaries[0].quantiles[:, -1])
        return (
            f"Of {counted(seeds, 'seed')} {describe_outcomes(summaries[0])}. At the last step f is {middle} in the "
            f"median, and {low} to {high} from the lowest tenth to the highest."
        )
    counts = Counter(lowest_at_end(summaries).tolist())
    none = counts.pop(-1, 0)
    if not counts:
        return f"At the last step no run has the lowest loss alone in any of {counted(seeds, 'seed')}."
    word = "lower" if len(summaries) == 2 else "lowest"
    (best, most), *others = counts.most_common()
    rest = [f"{labels[i]} in {count}" for i, count in others] + ([f"none alone in {none}"] if none else [])
    tail = f", {', '.join(rest)}" if rest else ""
    return f"At the last step {labels[best]} has the {word} loss in {most} of {counted(seeds, 'seed')}{tail}."
