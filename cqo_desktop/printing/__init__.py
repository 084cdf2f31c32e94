"""Paper: text in any script, tagged pages, and one module per document. Import the document's module when printing."""
