"""The still as SVG and PNG, the run as GIF."""
