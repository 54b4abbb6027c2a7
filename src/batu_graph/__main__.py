"""``python -m batu_graph`` is the command ``batu-graph``."""

from batu_graph.cli.main import main

main()
