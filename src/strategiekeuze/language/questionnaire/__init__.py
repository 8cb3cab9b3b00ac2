"""The file with the questions of a baseline measurement, to a questionnaire."""
