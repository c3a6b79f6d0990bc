"""The slides of the lecture that the lessons follow, by number and by what each is about, in words of our own.

Counted is every page with a heading or a statement of its own, from the title page on. A page that comes once more with
something added to it is one more slide: so the layers have two, and so have dropout and Adam.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

_TITLES = (
    "The lecture's title",
    "What the lecture is about",
    "Four nonlinearities, once more",
    "Backpropagation is the chain rule",
    "Kinds of layers",
    "Kinds of layers, when each has its turn",
    "SGD is what trains a net",
    "There are many more methods",
    "A minibatch gives a noisy gradient",
    "Momentum: the gradients add up to a velocity",
    "Nesterov: the gradient from where the velocity leads",
    "SGD and both momentums on one surface",
    "Adagrad: every coordinate is divided by its own cache",
    "Adagrad's steps fade with time",
    "RMSprop: the cache forgets",
    "Adam: a velocity over a cache that forgets",
    "What that first Adam leaves out",
    "Many methods on one surface",
    "The learning rate, once more",
    "Sum up: optimization",
    "Low training loss is not yet low error on new data",
    "A term that is added to the loss: L2, L1 and both",
    "Dropout: some neurons are left out while training",
    "Dropout: the output is scaled for the test",
    "Normalized data",
    "What normalization does to a classifier's sensitivity",
    "Batch normalization: a layer's inputs are tuned, too",
    "It is usually a good idea to normalize inputs",
    "Batch normalization: averages that move along",
    "Augmentation: more data from the data",
    "Augmentation, by example",
    "Sum up: regularization",
    "Questions and answers",
)
SLIDES: Mapping[int, str] = MappingProxyType(dict(enumerate(_TITLES, start=1)))  # number -> what it is about


def name_slides(numbers: Iterable[int]) -> str:
    """Their numbers in words: "slide 9", "slides 16, 17", "slides 7, 9–12"; "" for none."""
    spans: list[list[int]] = []
    for number in sorted(set(numbers)):
        if spans and number == spans[-1][-1] + 1:
            spans[-1].append(number)
        else:
            spans.append([number])
    said = ", ".join(f"{span[0]}–{span[-1]}" if len(span) > 2 else ", ".join(map(str, span)) for span in spans)
    return f"slide{'s' * (not said.isdigit())} {said}" if said else ""
