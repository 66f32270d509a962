"""`python -m tradelines`."""

from tradelines.cli import main

if __name__ == "__main__":
    main()
