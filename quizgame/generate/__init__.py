"""From an article to a bank; the only part that knows spaCy."""
