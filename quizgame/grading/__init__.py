"""Is this response the answer?"""
