"""Paper: text in any script, tagged pages, one module per document; imported when something is printed."""
