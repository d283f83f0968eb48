"""Printing: the dialog with its preview, the system's printers, sheets on the way to one."""
