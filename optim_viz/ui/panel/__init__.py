"""The panel beside the picture, and what opens from it."""
