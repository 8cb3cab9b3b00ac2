"""The agenda of a conversation between respondents, in words."""
