"""The same words set by our printer and by three others: ReportLab's own Platypus, Typst, WeasyPrint."""
