"""Whether a response is the answer: accept, prompt or reject, with the reason."""
