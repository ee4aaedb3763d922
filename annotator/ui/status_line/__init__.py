"""The bottom line: saved or not, project, reviewer, place, running job."""
