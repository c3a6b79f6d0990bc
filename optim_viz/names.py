"""Names as people write them: who says “AdamW”, “Adam W” or “adam-w” means one method, and who says “nag” another.

Keys are the field's short names, one spelling each. Here is what else a thing is called; messages ask with it whether
that was meant, and nothing is chosen in anybody's place.
"""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable, Mapping

# What other libraries and texts call the numbers of a method, by our name; their symbols are known as well.
PARAMETER_ALIASES: Mapping[str, tuple[str, ...]] = {
    "learning_rate": ("lr", "alpha", "step_size", "eta", "rate"),
    "momentum": ("beta", "mass", "gamma"),
    "decay": ("alpha", "rho", "smoothing_constant"),
    "b1": ("betas", "beta1", "beta_1"),
    "b2": ("betas", "beta2", "beta_2"),
    "eps": ("epsilon",),
    "weight_decay": ("wd", "l2", "lambda"),
    "eta_minus": ("etas",),
    "eta_plus": ("etas",),
    "min_step_size": ("step_sizes", "step_size_min"),
    "max_step_size": ("step_sizes", "step_size_max"),
}


def normalized(name: str) -> str:
    """Letters and digits alone, without case and accents: ``AdamW`` and ``adam-w`` are one, ``Lévi N. 13`` is
    ``levin13``."""
    return "".join(c for c in unicodedata.normalize("NFKD", name).casefold() if c.isalnum())


def meant(written: str, known: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """The keys of ``known`` that bear the name ``written``, in order; each stands with its other names.

    A key's own name, without case and punctuation, comes before what it is called besides. Empty where nothing does;
    more than one where a name means several together, as PyTorch's ``betas``.
    """
    name = normalized(written)
    own = tuple(key for key in known if name and normalized(key) == name)
    return own or tuple(key for key, others in known.items() if name and name in map(normalized, others))


def near(written: str, known: Mapping[str, Iterable[str]], most: int = 3) -> tuple[str, ...]:
    """The keys that were meant, else those that are spelled alike, ``most`` at most."""
    if found := meant(written, known):
        return found
    spellings = {normalized(name): key for key, others in reversed([*known.items()]) for name in others}
    spellings |= {normalized(key): key for key in known}
    close = difflib.get_close_matches(normalized(written), spellings, n=3 * most, cutoff=0.6)
    return tuple(dict.fromkeys(spellings[spelling] for spelling in close))[:most]


def hint(written: str, known: Mapping[str, Iterable[str]], otherwise: str, most: int = 3) -> str:
    """How a message about an unknown name ends: “did you mean adamw?”, or ``otherwise``."""
    found = near(written, known, most)
    return f"did you mean {' or '.join(found)}?" if found else otherwise
