"""Start the program: the window, or one command."""

from cqo_desktop.cli import main

if __name__ == "__main__":
    main()
