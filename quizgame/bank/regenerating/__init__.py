"""Generating again into a bank that people have worked on."""
