"""The codebook as people change it: its entries, what a change touches, and work that older words left behind."""
