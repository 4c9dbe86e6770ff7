"""Banks put into one, with each question that is in several of them once."""
