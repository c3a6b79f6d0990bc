"""The eigenvectors of the Hessian, as lines of the language itself, so that every machine that reads it agrees.

With m = (f_xx + f_yy) / 2 and d = (f_xx − f_yy) / 2 the eigenvalues are m ± r, r = √(d² + f_xy²), the larger first. Its
unit eigenvector is (cos θ, sin θ) with cos 2θ = d / r and sin 2θ = f_xy / r, the other one (−sin θ, cos θ); of a round
bowl the axes are x and y. The roots are those of half angles, each taken where nothing cancels, and the squares are of
numbers that were scaled to at most one: below 4e307 nothing overflows that is a number.
"""

from __future__ import annotations

from optim_viz.language.parser import parse_program

SECOND_DERIVATIVES = ("f_xx", "f_xy", "f_yy")
EIGENVECTOR = ("eigen_cos", "eigen_sin")  # of the larger eigenvalue
EIGENVALUES = ("eigen_larger", "eigen_smaller")

EIGEN = parse_program("""
    eigen_half = 0.5 * (f_xx - f_yy)
    eigen_size = max(abs(eigen_half), abs(f_xy))
    eigen_scale = 1 / (eigen_size if eigen_size > 0 else 1)
    eigen_p = eigen_half * eigen_scale
    eigen_q = f_xy * eigen_scale
    eigen_length = sqrt(eigen_p**2 + eigen_q**2)
    eigen_radius = eigen_size * eigen_length
    eigen_larger = 0.5 * (f_xx + f_yy) + eigen_radius
    eigen_smaller = 0.5 * (f_xx + f_yy) - eigen_radius
    eigen_turn = 1 / (eigen_length if eigen_length > 0 else 1)
    eigen_cos2 = eigen_p * eigen_turn if eigen_length > 0 else 1
    eigen_sin2 = eigen_q * eigen_turn
    eigen_long = sqrt(0.5 * (1 + abs(eigen_cos2)))
    eigen_short = 0.5 * eigen_sin2 / eigen_long
    eigen_cos = eigen_long if eigen_cos2 >= 0 else abs(eigen_short)
    eigen_sin = eigen_short if eigen_cos2 >= 0 else eigen_long if eigen_sin2 >= 0 else -eigen_long
""").lines
