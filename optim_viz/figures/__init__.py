"""Plotly figures of scenes, sweeps and fate maps: for notebooks, to be restyled, combined and kept.

They are pictures of the simulation's own arrays, to the last bit. An axis is a window: what lies outside it is in the
figure all the same, and the figure says so.
"""
