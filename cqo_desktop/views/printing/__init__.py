"""The print centre: every document, looked at before it is printed, saved or sent."""
