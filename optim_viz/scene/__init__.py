"""What a visitor chose: the scene, what is asked of it, how it is looked at, where its clock stands."""
