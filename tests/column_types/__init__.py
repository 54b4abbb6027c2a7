"""Every column type of every engine: its order, cursors, filters, groups and shown values agree."""
