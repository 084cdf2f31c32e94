"""Be the other process: a task on standard input, news on standard output."""

from cqo_desktop.solving.worker import main

if __name__ == "__main__":
    main()
