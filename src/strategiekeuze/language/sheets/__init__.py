"""A baseline measurement as a sheet: to a workbook of Excel or to CSV, and back to answers."""
