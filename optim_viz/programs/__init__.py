"""A function as a list of instructions, which is data, and three machines that evaluate it to the same bits."""
