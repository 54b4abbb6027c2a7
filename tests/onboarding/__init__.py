"""Onboarding databases that nobody designed."""
