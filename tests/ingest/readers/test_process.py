"""The reading process: watched, killed, started anew, without a way to the rest of the computer; and missing extras."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from annotator.core.errors import DocumentError
from annotator.core.extras import MissingExtraError
from annotator.ingest import child_process, pace, pdf_file, readers, rtf_file, sheet_file
from annotator.ingest.child_process import Job, ReadingProcess
from annotator.ingest.html_file import read_html
from annotator.ingest.options import AS_IT_IS, ReadOptions
from annotator.ingest.reading import Refused, found_files, outcome_of, read_files

from .made_files import FORMATS, paragraphs_as, pdf, rtf, xlsx

ENDLESS = b"<html>" + b"<a <b " * 150_000


def job(name: str, raw: bytes) -> Job:
    return Job(name, f"/nowhere/{name}", raw, AS_IT_IS)


def test_a_file_that_takes_too_long_costs_itself_alone() -> None:
    jobs = [job("a.txt", b"Peace."), job("endless.html", ENDLESS), job("b.txt", b"Bread."), job("c.txt", b"Land.")]
    began = time.monotonic()
    with ReadingProcess(seconds=2) as process:
        first, second, third, fourth = process.answers(jobs)
    assert time.monotonic() - began < 20
    assert isinstance(second, DocumentError)
    assert str(second).startswith("endless.html takes longer than 2 seconds to read")
    for one, answer, word in ((0, first, "Peace."), (2, third, "Bread."), (3, fourth, "Land.")):
        assert not isinstance(answer, DocumentError)
        outcome = outcome_of(jobs[one], answer)
        assert not isinstance(outcome, Refused)
        assert outcome[0].texts[0].text == word


def test_a_process_that_was_killed_from_outside_is_started_anew(tmp_path: Path) -> None:
    with ReadingProcess() as process:
        list(process.answers([job("a.txt", b"Peace.")]))
        running = process._process
        assert running is not None
        running.kill()
        running.wait()
        (answer,) = process.answers([job("a.txt", b"Peace.")])
    assert not isinstance(answer, DocumentError)


def test_answers_that_nobody_waited_for_are_not_given_to_others() -> None:
    with ReadingProcess() as process:
        wanted = process.answers([job("a.txt", b"Peace."), job("b.txt", b"Bread.")])
        next(wanted)
        wanted.close()  # type: ignore[attr-defined]  # a generator
        other = job("c.txt", b"Land.")
        (answer,) = process.answers([other])
    assert not isinstance(answer, DocumentError)
    outcome = outcome_of(other, answer)
    assert not isinstance(outcome, Refused)
    assert outcome[0].texts[0].text == "Land."


def test_an_answer_larger_than_allowed_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child_process, "MOST_ANSWERED", 20_000)
    with ReadingProcess() as process:
        large, small = process.answers([job("a.txt", b"bread &amp; peace " * 5_000), job("b.txt", b"Bread.")])
    assert isinstance(large, DocumentError)
    assert not isinstance(small, DocumentError)


@pytest.mark.parametrize(
    "deed",
    [
        "open('stolen.txt', 'w')",
        "__import__('os').open('stolen.txt', 66)",
        "__import__('socket').create_connection(('127.0.0.1', 9))",
        "__import__('subprocess').run(['true'])",
        "__import__('os').system('true')",
        "__import__('os').remove('kept.txt')",
    ],
)
def test_the_process_has_no_way_out(tmp_path: Path, deed: str) -> None:
    (tmp_path / "kept.txt").touch()
    program = f"import sys; from annotator.ingest.child import _guard; sys.addaudithook(_guard)\n{deed}"
    root = str(Path(__file__).parents[3])
    ended = subprocess.run(
        [sys.executable, "-B", "-c", program], cwd=tmp_path, env={**os.environ, "PYTHONPATH": root},
        capture_output=True, timeout=60, check=False,
    )  # fmt: skip
    assert "PermissionError" in ended.stderr.decode()
    assert [path.name for path in tmp_path.iterdir()] == ["kept.txt"]


def test_it_is_started_without_the_secrets_of_the_surrounding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MY_TOKEN", "secret")
    with ReadingProcess() as process:
        list(process.answers([job("a.txt", b"Peace.")]))
        running = process._process
        assert running is not None
        surrounding = Path(f"/proc/{running.pid}/environ")
        if surrounding.exists():
            assert b"secret" not in surrounding.read_bytes()


@pytest.mark.parametrize(
    ("module", "read", "raw", "extra"),
    [
        ("pypdfium2", pdf_file.read_pdf, pdf([["x"]]), "pdf"),
        ("striprtf.striprtf", rtf_file.read_rtf, rtf(["x"]), "rtf"),
        ("python_calamine", sheet_file.read_sheet, xlsx([["text"], ["x"]]), "tables"),
        ("trafilatura", read_html, b"<p>x", "web"),
    ],
)
def test_a_missing_extra_is_named_with_the_way_to_install_it(
    monkeypatch: pytest.MonkeyPatch, module: str, read: readers.Read, raw: bytes, extra: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtraError, match=rf"pip install 'statement-annotator\[{extra}\]'"):
        read(raw, "file", ReadOptions(main_text=True))


def test_every_reader_has_endings_of_its_own_and_is_tried() -> None:
    endings = [ending for reader in readers.READERS for ending in reader.endings]
    assert len(endings) == len(set(endings))
    tried = {readers.reader_for(raw, name).id for name, raw in map(paragraphs_as, FORMATS)}
    assert tried == {reader.id for reader in readers.READERS}
    assert all(reader.installed for reader in readers.READERS)


def test_a_folder_of_many_small_files_is_read_in_order(tmp_path: Path) -> None:
    for number in range(150):
        (tmp_path / f"{number:03}.txt").write_text(f"We demand peace, {number}.")
    (tmp_path / "070.txt").write_bytes(b"")
    found = list(read_files(found_files([tmp_path])))
    assert len(found) == 150
    assert [one.path.name for one in found if isinstance(one, Refused)] == ["070.txt"]
    names = [one[0].document.name for one in found if not isinstance(one, Refused)]
    assert names == sorted(names)


def test_a_long_table_says_that_it_goes_on(tmp_path: Path) -> None:
    table = "text,language\n" + "".join(f"We demand peace {number},en\n" for number in range(1700))
    (tmp_path / "long.csv").write_text(table)
    (tmp_path / "short.txt").write_text("Bread.")
    long, short = read_files([tmp_path / "long.csv", tmp_path / "short.txt"])
    assert not isinstance(long, Refused)
    assert not isinstance(short, Refused)
    assert (len(long[0].statements), long[0].texts[-1].text) == (1700, "We demand peace 1699")
    beats = list[int]()
    pace.listen(lambda: beats.append(1))
    for _ in range(1700):
        pace.step_done()
    pace.listen(None)
    assert len(beats) == 3
