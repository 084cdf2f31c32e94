"""What a page says to those who do not see it: tags, the structure tree, and what a file tells of itself."""
