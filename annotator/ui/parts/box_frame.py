"""How far the sign of a check box stands within the box."""

from typing import Final

BOX_FRAME: Final = 4
"""Pixels between the edge of a box and its sign, where the ring of the focus is drawn (window.qss): a layout that has
boxes under words begins so much further left, and the words so much further right in it."""
