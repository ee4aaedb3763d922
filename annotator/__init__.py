"""Annotator: label who demands what of whom in political and labour-movement statements."""

__version__ = "0.1.0"
