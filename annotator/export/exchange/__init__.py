"""The exchange format, JSON Lines that hold everything: records, header, strict reading, comparison."""
