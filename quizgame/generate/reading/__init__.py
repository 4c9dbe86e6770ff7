"""From a file to an article: its bytes, its front matter, its clean paragraphs."""
