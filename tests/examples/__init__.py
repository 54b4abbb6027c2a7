"""The example queries against answers computed from the demo city's rows in plain Python."""
