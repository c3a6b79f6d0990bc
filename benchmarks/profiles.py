"""How long all methods on all problems take: 20 methods, 27 test functions, each tuned by 17 learning rates.

    python -m benchmarks.profiles [--turns 3]

The first one is cold: in a fresh process, nothing compiled. The others are warm, as in a server: the same methods and
problems, by another tolerance and other numbers of steps.
"""

from __future__ import annotations

import argparse
from time import perf_counter

from optim_viz import profile
from optim_viz.scene.study import PROFILE_RATES, usual_methods, usual_problems
from optim_viz.simulation.own_executables import interpret_first


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--turns", type=int, default=3)
    turns = parser.parse_args().turns
    interpret_first()  # as a server does
    methods, problems = usual_methods(), usual_problems()
    print(f"{len(methods)} methods, {len(problems)} problems, {PROFILE_RATES} rates, 500 steps")
    for turn in range(turns + 1):
        shares: list[float] = []
        begun = perf_counter()
        made = profile(steps=500 + turn, tolerance=10.0 ** -(3 + turn), progress=shares.append)
        seconds = perf_counter() - begun
        told = f"progress told {len(shares)} times"
        print(f"{'warm' if turn else 'cold'}: {seconds:.2f} s; {told}; {(made.reached >= 0).sum()} cells solved")


if __name__ == "__main__":
    main()
