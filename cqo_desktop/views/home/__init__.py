"""The first page: the year, what comes next, and what needs somebody."""
