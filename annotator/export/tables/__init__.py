"""Tables of spans, of claims and of stances, for spreadsheets, R and networks."""
