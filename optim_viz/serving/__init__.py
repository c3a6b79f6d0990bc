"""What a public server needs besides the app: who is let in, what it holds open, what it logs."""
