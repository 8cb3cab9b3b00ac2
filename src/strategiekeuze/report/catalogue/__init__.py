"""The catalogue of sentences: every sentence of `taal.yaml`, what can be filled in, and an example that is right."""
