"""What the program costs, each time beside a baseline measured in the same run."""
