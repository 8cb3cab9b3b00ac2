"""The sentences of `taal.yaml`: forms, parameters, and which form a text has."""
