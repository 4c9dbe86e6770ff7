"""Times by value: the words that tell them, and their place on a calendar."""
