"""Pages for the browser: a twin of every document on paper, each one file that needs no network and no script."""
