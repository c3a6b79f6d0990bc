"""A run as a script in optax or PyTorch."""
