"""Chinook, a schema nobody here designed, split over three engines."""
