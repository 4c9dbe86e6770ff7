"""Answers that are names: of persons, places, groups, works and things."""
