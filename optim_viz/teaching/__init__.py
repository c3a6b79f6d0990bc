"""What a class is asked and shown: predictions, permissions, lessons."""
