"""The core: knows no Qt."""
