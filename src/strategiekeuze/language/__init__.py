"""From text to rules and answers: files, YAML with places, Dutch Gherkin, sentences and values."""
