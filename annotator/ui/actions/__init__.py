"""Everything a person can ask for by name: one table for the menus, the keys and the shortcut sheet."""
