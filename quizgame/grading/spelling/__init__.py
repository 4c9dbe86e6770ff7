"""How a word may be written: slips that are forgiven, and manners that are not."""
