"""The tables that names are looked up in: data, how it is read, and where it comes from."""
