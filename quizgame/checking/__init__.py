"""What a valid bank may still do badly: one small rule each, with its code."""
