"""A step that a neural net decides: the lecture's "even other NNs"."""

from __future__ import annotations

from optim_viz.optimizers.base import LEARNING_RATE, optimizer
from optim_viz.registry import Parameter, Reference

ANDRYCHOWICZ = Reference(
    "Andrychowicz, M. et al.",
    2016,
    "Learning to learn by gradient descent by gradient descent",
    "https://arxiv.org/abs/1606.04474",
)

HARRISON = Reference(
    "Harrison, J., Metz, L., Sohl-Dickstein, J.",
    2022,
    "A closer look at learned optimization: stability, robustness, and inductive biases",
    "https://arxiv.org/abs/2209.11208",
)
VELO = Reference(
    "Metz, L. et al.",
    2022,
    "VeLO: training versatile learned optimizers by scaling up",
    "https://arxiv.org/abs/2211.09760",
)

# Coordinate by coordinate, as Andrychowicz et al. (2016). The features are those of Harrison, Metz and
# Sohl-Dickstein (2022) and of VeLO (Metz et al., 2022) that a plane has a use for: gradients averaged at three speeds
# over their root mean square. Averages begin as plain means, so that none needs a correction. All that the net is given
# is without a unit: a function times a million, or a plane in millimetres with its rate in millimetres, gives the same
# picture. Meta-trained by ``tools/learned_optimizer``.
optimizer(
    "learned_optimizer",
    label="Learned optimizer",
    aliases=("learned", "velo", "neural_optimizer"),
    family="adaptive",
    hyperparameters=(
        LEARNING_RATE,
        Parameter("eps", r"\varepsilon", 1e-16, 1e-16, 1.0, "log", help="Keeps the division finite."),
    ),
    rule="""
        state fast = 0
        state mean = 0
        state slow = 0
        state cache = 0
        state slow_cache = 0
        state log_step = 0
        product = g * fast
        fast = fast + max(0.5, 1 / n) * (g - fast)
        mean = mean + max(0.1, 1 / n) * (g - mean)
        slow = slow + max(0.02, 1 / n) * (g - slow)
        cache = cache + max(0.1, 1 / n) * (g**2 - cache)
        slow_cache = slow_cache + max(0.02, 1 / n) * (g**2 - slow_cache)
        root = sqrt(cache) + eps
        s = sign(g)
        a = abs(g) / root
        b = s * fast / root
        c = s * mean / root
        d = s * slow / (root + abs(slow))
        e = product / root**2
        h = log(a + 0.001)
        k = root / (root + sqrt(slow_cache) + eps) - 0.5
        log_step = log_step + 0.3 * tanh(net_growth(a, b, c, d, e, h, k))
        rate = learning_rate * exp(log_step) / root
        x = x - rate * (mean + s * root * net_direction(a, b, c, d, e, h, k))
    """,
    symbols={
        "fast": "p",
        "mean": "m",
        "slow": "q",
        "cache": r"\nu",
        "slow_cache": r"\eta",
        "log_step": r"\ell",
        "product": r"\pi",
        "root": r"\sigma",
        "s": "s",
        **{name: f"u_{i}" for i, name in enumerate("abcdehk", start=1)},
    },
    memory="mean",
    stability="0",
    summary="A net of 154 weights, trained on small problems, decides the direction and the stride of each axis.",
    builds_on=(("adam", "a net decides the direction and the stride of each axis"),),
    reference=ANDRYCHOWICZ,
    also_from=(HARRISON, VELO),
    conventions=(
        "Averages begin as plain means; the net is given no number that has a unit, and a mirrored slope mirrored.",
        "Its weights are numbers of this project: whoever trains another seed gets another optimizer.",
        (
            "Trained on small problems for 100 steps at α = 0.1. Below, the median of log₁₀ f/f₀ over 200 problems "
            "that training never saw, against Adam with one tuned rate, with the best rate for each problem, and "
            "with the best rate and β; in brackets, on how many problems the learned one is better. Less than 10⁻³⁰ "
            "counts as that."
        ),
        "Fresh problems: −6.3 against Adam's −4.8 (66 %); −5.4 (56 %); −12.4 (1 %).",
        "Condition × 100: −4.0 against Adam's −4.0 (61 %); −4.6 (29 %); −5.1 (1 %).",
        "Start 100 × nearer: −5.9 against Adam's −1.7 (95 %); −5.6 (48 %); −20.2 (0 %).",
        "Start 100 × further: −1.3 against Adam's −0.5 (97 %); −4.7 (1 %); −6.2 (0 %).",
        "f × 10⁶: −6.4 against Adam's −4.8 (68 %); −5.4 (55 %); −15.0 (0 %).",
        "500 steps: −16.1 against Adam's −22.8 (55 %); −23.4 (42 %); −30.0 (1 %).",
        (
            "On the app's own functions, 100 steps from their starts, log₁₀ of what is left above the minimum at the "
            "suggested rate; in brackets Adam's at that rate, at its one tuned rate, at its best, and with its best "
            "β: Rosenbrock −0.9 (−0.9, −2.3, −2.3, −4.9); Beale −3.4 (−2.0, −4.5, −5.8, −8.4); Booth −9.3 (−2.2, "
            "−4.8, −5.0, −28.8); Himmelblau −8.8 (−3.8, −5.7, −5.7, −26.9); Rastrigin −0.5 (−0.5, −0.5, −0.5, −0.7); "
            "Ackley −0.1 (−0.1, −0.1, −1.6, −1.6); Lévi N. 13 −1.2 (−4.3, −0.8, −4.3, −4.3)."
        ),
        (
            "On all 47 with a known minimum, 21 of them of data, against Adam at the suggested rate lower on 36, as "
            "low on 9, higher on 2; with one tuned rate lower on 32, as low on 8, higher on 7; at its best lower on "
            "27, as low on 5, higher on 15; with its best β lower on 2, as low on 4, higher on 41."
        ),
    ),
)
