"""How runs are computed: the compiled loop, thousands of runs at once, sweeps and maps, numbers about each run."""
