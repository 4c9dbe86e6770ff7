"""What the commands of the command line do; each is imported only when it runs."""
