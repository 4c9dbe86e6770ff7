"""A small grammar of English questions: from a clause and what is asked for to words."""
