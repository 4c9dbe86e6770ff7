"""How many people were harmed, told over several sentences of an article on a mishap."""
