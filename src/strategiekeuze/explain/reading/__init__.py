"""How hard a Dutch text is to read, by the length of its sentences and its words. No text is understood here."""
