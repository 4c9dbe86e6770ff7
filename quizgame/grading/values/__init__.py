"""Answers that are told by value: numbers, money, quantities with units, and dates."""
