"""The agenda of a conversation about answers that differ."""
