"""The words of letters to members, edited beside what somebody would read."""
