"""The names of an article: where they stand, what kind of thing each is, what it is called."""
