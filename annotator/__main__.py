"""`python -m annotator` and the command `annotator`: check that the program can run, then hand over."""

import sys

from annotator import start_check


def main(arguments: list[str] | None = None) -> int:
    """Run a command of the command line; its exit code, or 3 where the program cannot run at all."""
    try:
        start_check.check_versions()
        from annotator.cli.main import main as run  # noqa: PLC0415 - only after the check

        return run(sys.argv[1:] if arguments is None else arguments)
    except KeyboardInterrupt:  # while the command was still being loaded
        return 130
    except start_check.StartError as error:
        return _refuse(str(error))
    except ImportError as error:
        missing = start_check.named_missing(str(error))
        if not missing:
            raise
        return _refuse(start_check.library_sentence(missing))


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return 3


if __name__ == "__main__":
    sys.exit(main())
