"""One module a page; what a page shows in one of its states is a module of its own."""
