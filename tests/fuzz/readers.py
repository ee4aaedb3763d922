"""The long fuzz run over every reader: `python tests/fuzz/readers.py [--files 100000] [--seed 7]`.

Prints how many damaged files were read and refused, and at which places of the program readers gave up.
"""

import argparse
import logging
import secrets
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from annotator.ingest.child_process import ReadingProcess
from tests.ingest.readers.test_fuzz import survives

_AT_ONCE = 1_200


class _Places(logging.Handler):
    """Counts what the reading process was noted for."""

    def __init__(self) -> None:
        super().__init__()
        self.found: Counter[str] = Counter()

    def emit(self, record: logging.LogRecord) -> None:
        """Count it."""
        self.found[record.getMessage().split(" of ")[0]] += 1


def main() -> None:
    """Damage files and read them until so many are done; a failure ends the run with the file that caused it."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--files", type=int, default=100_000)
    options.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000))
    given = options.parse_args()
    places, began, read, refused = _Places(), time.monotonic(), 0, 0
    logging.getLogger("annotator.ingest.child_process").addHandler(places)
    logging.getLogger("annotator.ingest.child_process").propagate = False
    with ReadingProcess() as process:
        for start in range(0, given.files, _AT_ONCE):
            more = survives(process, min(_AT_ONCE, given.files - start), given.seed + start)
            read, refused = read + more[0], refused + more[1]
    print(f"seed {given.seed}: {read} read, {refused} refused, in {time.monotonic() - began:.0f} s")  # noqa: T201
    for place, count in places.found.most_common():
        print(f"{count:6} {place}")  # noqa: T201


if __name__ == "__main__":
    main()
