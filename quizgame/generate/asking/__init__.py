"""Families of questions, one a module, over one small grammar of English questions."""
