"""Whether a question is true to its clause and stands without the article."""
