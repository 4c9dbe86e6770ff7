"""Answers with their keys, one a line as JSON, and how well their grades agree with labels."""
