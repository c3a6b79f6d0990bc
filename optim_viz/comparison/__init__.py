"""What makes two runs comparable: fair learning rates, differences in words, limits of stability, a summary."""
