"""Who holds which office, by the article, and who no longer does."""
