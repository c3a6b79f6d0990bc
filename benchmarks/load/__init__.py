"""Visitors without a browser, and what a public server must withstand of them; README.md says how to run each."""
