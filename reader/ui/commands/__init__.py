"""Everything the window can be told to do: one table, its keys and menus."""
