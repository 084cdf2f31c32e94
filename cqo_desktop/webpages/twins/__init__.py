"""What is shown: one module per document, made of the same data as its pages on paper."""
