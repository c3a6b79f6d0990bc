"""A function as a list of instructions, which is data, and three machines that evaluate it to the same bits."""

from optim_viz.programs.machines import integer_power

__all__ = ["integer_power"]
