"""``batu-graph demo``: the demo city, made and served."""


def demo() -> None:
    """Make the demo city and serve it until Ctrl-C."""
