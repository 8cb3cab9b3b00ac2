"""Dutch Gherkin: text to a tree, with every slip on the way. Only importer of gherkin."""
