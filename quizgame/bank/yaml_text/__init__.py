"""YAML text read into nodes that know their place, written, and changed in place."""
