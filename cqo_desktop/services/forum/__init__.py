"""The timetable of a Forum: what it holds, what is wrong with it, and what is known of people, rooms and wishes."""
