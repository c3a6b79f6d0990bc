"""A function as a list of instructions, which is data: the browser evaluates the very same one."""
