"""Qingdu 清讀: a desktop reader for Chinese."""

__version__ = "0.1.0"
