"""A small city whose three agencies can lie in any engine: the same rows, the same catalogue.

Every answer must be the same wherever the agencies' databases are, whichever way results travel,
and as an evaluation in plain Python says.
"""
