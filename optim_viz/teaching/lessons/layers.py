"""What a layer makes of the plane of two of its weights."""

from __future__ import annotations

from optim_viz.data import Table
from optim_viz.scene.companions import companion_number
from optim_viz.scene.view import View
from optim_viz.teaching.lessons.base import Lesson, declare_chapter, run_of, scene_of
from optim_viz.teaching.prediction import Question

_LAYER = View("map", {"companion": companion_number("layer")})

declare_chapter(
    "layers",
    "Layers",
    Lesson(
        "two_signals",
        "A smooth signal or a rough one",
        (5, 6),
        scene_of(
            "convolution",
            (-0.7, 1.2),
            400,
            run_of("sgd", 0.3),
            table=Table("autoregressive", transform="raw", correlation=0.95),
        ),
        "A kernel of two taps, x and y, runs along a signal and is to say its next value: y sees what x saw a step "
        "before. A's signal is smooth; B's jumps from value to value without memory. Method, rate and start are the "
        "same.",
        "The rough one, in 13 steps. What two taps see of it is unrelated, so its surface is round. Of a smooth signal "
        "both see nearly the same: only their sum is learned fast. And that is all of it for the surface: what there "
        "is to predict is another matter, and of the rough signal it is nothing.",
        Question("surface"),
        beside=scene_of(
            "convolution",
            (-0.7, 1.2),
            400,
            run_of("sgd", 0.3),
            table=Table("autoregressive", transform="raw", correlation=0.0),
        ),
    ),
    Lesson(
        "convolution",
        "A convolution: smooth signals make long valleys",
        (5, 6),
        scene_of(
            "convolution",
            (-0.7, 1.2),
            200,
            run_of("sgd", 0.3),
            run_of("momentum", 0.06),
            table=Table("autoregressive", transform="raw", correlation=0.95),
        ),
        "The kernel of two taps on the smooth signal, where both see nearly the same, and momentum beside plain "
        "descent; the strip has the signal's first seven values.",
        "Counted from 0, neighbours correlate by ρ = 0.967, and κ is (1 + ρ)/(1 − ρ) = 60: the kernel's sum is soon "
        "learned, its difference is not. Of a signal without memory the same surface has a κ of 1.04. Momentum is "
        "there at step 92; plain descent, at half of what it would bear, is still under way after 200.",
        Question("condition"),
        _LAYER,
    ),
    Lesson(
        "max_pooling",
        "Max pooling: who wins gets the gradient",
        (5, 6),
        scene_of("max_pooling", (0.2, 1.8), 60, run_of("sgd", 0.5)),
        "Of two inputs, x·u and y·v, the larger one goes on, row by row; the strip has four penguins, and a solid "
        "border for who wins. At the start x wins in 199 of the 342 rows.",
        "The maximum passes the whole gradient to the winner and exactly 0 to the other one. x wins more rows, but y "
        "is further off in its own and gets the larger gradient. Where a row changes sides there is a crease through "
        "the origin. A mean would pass half to each: that is linear regression with halved inputs, a bowl without "
        "creases, and here lower, 0.12 for 0.21.",
        Question("slope"),
        _LAYER,
    ),
    Lesson(
        "embedding",
        "An embedding: pulled and pushed",
        (5, 6),
        scene_of("embedding", (-1.0, 1.2), 60, run_of("sgd", 0.5)),
        "The plane is the vector w of one word, as an embedding keeps it. 32 vectors c of contexts were seen beside "
        "it, 96 are random, and all stay fixed. A seen one pulls w by 1 − σ(w·c) of itself, a random one pushes by "
        "σ(w·c). The mean of the seen ones is (1.33, 0.78).",
        "At (0.37, 0.20), far short of that mean: there the seen ones pull by 0.107 and the random ones push as much "
        "the other way. It is the loss of a logistic regression, of rows that are vectors; which words were seen "
        "together is all that it learns from.",
        Question("end"),
        _LAYER,
    ),
    Lesson(
        "cliff",
        "A recurrent layer: the cliff",
        (5, 6),
        scene_of("recurrent", (2.0, 0.0), 200, run_of("sgd", 0.2), run_of("clipped_sgd", 0.2, max_norm=1.0)),
        "One neuron's state h begins at ½ and goes nine times through tanh(x·h + y), to be 0.7 at the end. Two runs "
        "begin on a gentle slope with one learning rate; the second one shortens every gradient longer than 1 to 1.",
        "For 32 steps both gradients are below 0.22, and the two are one. Then they are beyond the line y = atanh ½ − "
        "x/2, on which h stays ½: there each of the nine multiplies a change of h by ¾x, and the surface is a cliff. A "
        "gradient of 42 throws the first one 8.4 far, to where no slope is above 10⁻¹⁰. The second one is given the "
        "same gradient and goes 0.2 along it: it stays in sight, and f ends below 0.001.",
        Question("lowest"),
        _LAYER,
        failure=True,
    ),
)
