"""The claims of the statement: who demands what of whom, who takes which side, and why."""
