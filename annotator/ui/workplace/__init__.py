"""An open project on the screen: the three regions and what joins them."""
