"""A text for each thing that the language can say of the pairs u, v and w and the whole number n."""

from __future__ import annotations

from optim_viz.language.tree import COMPARISONS, FUNCTIONS

OF_ALL = [
    *(f"u {operator} v" for operator in ("+", "-", "*", "/", "**")),
    *(f"u if u {operator} v else w" for operator in COMPARISONS),
    *(f"{name}({', '.join('uvwwuvu'[:count])})" for name, count in FUNCTIONS.items()),
    *("-u", "u**0", "u**2", "u**3", "u**7", "u**n", "u if v else w", "(u * v + w / u) * sqrt(abs(u - w))"),
    *("max(0.5, u)", "min(u, n)"),
    "(u if u > 0 else v * 1e-200) * (w - v) / 1e200",
]
