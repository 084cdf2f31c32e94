"""What is printed: one module per document, and the parts some of them share."""
