"""Schemas made of catalogues."""
