"""The facts of `feiten.yaml`."""
