"""The calendar: months, weeks and the list by day, and what stands beside them."""
