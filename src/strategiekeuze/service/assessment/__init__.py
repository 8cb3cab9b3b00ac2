"""The baseline measurement: ask what an advice needs, and keep who answered what."""
