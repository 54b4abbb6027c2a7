"""Products that the gateway is measured beside; ``make bench-peers`` installs them."""
