"""Plans run against real servers: how many statements they take, and what happens in an outage."""
