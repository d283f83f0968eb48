"""How the window looks: themes, style sheet, icons, the focus ring."""
