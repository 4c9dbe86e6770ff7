"""Quantities by value: numbers as English writes them, amounts with unit and scope, ages."""
