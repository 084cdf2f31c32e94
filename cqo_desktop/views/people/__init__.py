"""Who belongs to the network: the list, the card of one person, and entries that mean the same one."""
