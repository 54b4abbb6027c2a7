"""How a fixed offset from UTC is written."""

from datetime import timedelta


def offset_text(offset: timedelta) -> str:
    """``+07:00``."""
    minutes = int(offset.total_seconds()) // 60
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
