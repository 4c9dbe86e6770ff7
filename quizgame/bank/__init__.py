"""What a question bank is: its questions, and reading and writing them as YAML."""
