"""What the application speaks of, as plain values: no file, no table, no window."""
