"""Ask a baseline measurement question by question, and keep every answer in a file at once."""
