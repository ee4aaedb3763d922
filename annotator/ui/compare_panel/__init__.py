"""Another statement beside the open one: a near copy, or the same text in another language."""
