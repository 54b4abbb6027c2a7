"""How fast the gateway is, beside hand-written servers and its peers: ``make bench``."""
