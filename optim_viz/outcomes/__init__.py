"""What became of a run: the criteria, and the sentences that say so."""
