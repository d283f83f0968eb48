"""`batch`: a whole folder, by several processes, in an order that does not depend on them.

What is done stands in a log beside the results: each line names a file as it was, and how far
the results reached when it was done. Whatever ends a run, the next one cuts the results back to
the last line of the log and goes on from there; a file that has changed since is done anew.
"""

from __future__ import annotations

import json
import os
import signal
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from itertools import islice
from multiprocessing import get_context, parent_process
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from reader import __version__
from reader.commands.documents import own_decisions, own_rules
from reader.commands.ledger import Done, Input, Ledger, Progress
from reader.core.bulk import ALL_FIELDS, analyse_file, json_line
from reader.core.decisions import NO_DECISIONS, Decisions
from reader.core.errors import NotFound, ReaderError, UsageError, WriteError
from reader.core.export.needs import NEEDS, SUFFIXES
from reader.core.files import write_sentence
from reader.core.pipeline import clean_source, export
from reader.core.source import load
from reader.options import choices_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator

    from reader.core.choices import Choices

__all__ = ["run_batch"]

_CHUNK = 8
_IN_FLIGHT = 4


@dataclass(frozen=True)
class _Job:
    """What is done with each file; `target` is where its own output goes, when it has one."""

    choices: Choices
    fields: frozenset[str]
    to: str
    folder: str
    decisions: Decisions = NO_DECISIONS


def run_batch(options: argparse.Namespace) -> int:
    """Do the folder; return 0, or 1 when a document failed."""
    choices = choices_of(options)
    to = options.to or "jsonl"
    if to == "pdf":
        raise UsageError("batch writes no PDF; export the documents one by one")
    jobs = (os.cpu_count() or 1) if options.jobs is None else options.jobs
    if jobs < 1:
        raise UsageError("--jobs is a number of processes, 1 or more")
    files = _files(Path(options.input), Path(options.output))
    fields = options.fields or ALL_FIELDS
    needed = fields if to == "jsonl" else NEEDS.get(to, frozenset({"entities", "pinyin"}))
    decisions = replace(own_decisions(needed), rules=own_rules(options))
    job = _Job(choices, fields, to, options.output, decisions)
    results = "documents.jsonl" if to == "jsonl" else "outputs.jsonl"
    with Ledger(Path(options.output), results, _fingerprint(job)) as ledger:
        left = ledger.resume(files)
        progress = Progress(len(files), len(files) - len(left), ledger.failed)
        targets = _targets(files, job)
        work = ((file, targets[file.relative]) for file in left)
        for file, done in _results(work, job, jobs):
            ledger.add(file, done)
            progress.step(is_failure=done.error is not None)
        progress.end()
        return int(ledger.failed > 0)


def _fingerprint(job: _Job) -> str:
    """Return what must be the same for a run to go on where another stopped."""
    choices = {key: str(value) for key, value in asdict(job.choices).items()}
    said = sha256(repr(job.decisions).encode("utf-8", "surrogatepass")).hexdigest()
    return json.dumps([__version__, job.to, sorted(job.fields), choices, said], sort_keys=True)


def _files(folder: Path, output: Path) -> list[Input]:
    """Return the regular files below a folder in the order of their paths, the output left out.

    Hidden files and folders are passed over; a link to a folder is not followed.
    """
    if not folder.is_dir():
        message = f"{folder}: there is no such folder: check the name"
        raise NotFound(message)
    own = os.path.realpath(output)
    if own == os.path.realpath(folder):
        message = f"{output}: it is the folder that is read: choose another one for the output"
        raise UsageError(message)
    found: list[Input] = []
    for top, folders, names in os.walk(folder):
        folders[:] = [
            name
            for name in folders
            if not name.startswith(".") and os.path.realpath(os.path.join(top, name)) != own  # noqa: PTH118
        ]
        for name in names:
            path = Path(top, name)
            if name.startswith(".") or not path.is_file():
                continue
            state = path.stat()
            relative = path.relative_to(folder).as_posix()
            found.append(Input(str(path), relative, state.st_size, state.st_mtime_ns))
    return sorted(found, key=lambda file: file.relative.split("/"))


def _targets(files: list[Input], job: _Job) -> dict[str, str]:
    """Return where each file's output goes: its own name with the format's ending.

    Where two files would meet (a.txt, a.html), both keep their endings before the new one.
    """
    if job.to == "jsonl":
        return {file.relative: "" for file in files}
    ending = SUFFIXES.get(job.to, job.to)
    short = [str(Path(file.relative).with_suffix(f".{ending}")) for file in files]
    counts: dict[str, int] = {}
    for name in short:
        counts[name] = counts.get(name, 0) + 1
    return {
        file.relative: str(
            Path(job.folder, name if counts[name] == 1 else f"{file.relative}.{ending}")
        )
        for file, name in zip(files, short, strict=True)
    }


# ---- the work, in this process or another ----


def _work(chunk: list[tuple[Input, str]], job: _Job) -> list[Done]:
    return [_do(file, target, job) for file, target in chunk]


def _do(file: Input, target: str, job: _Job) -> Done:
    try:
        if not target:
            return Done(analyse_file(file.name, job.choices, job.fields, job.decisions), None)
        source = load(file.name, job.choices.encoding)
        article = clean_source(source, job.choices, job.decisions.rules)
        Path(target).parent.mkdir(parents=True, exist_ok=True)
        export(article, job.choices, job.to, target, job.decisions)
    except (WriteError, OSError) as error:
        raise _as_write_error(target, error) from error
    except ReaderError as error:
        return Done("", str(error))
    except (MemoryError, RecursionError) as error:
        return Done("", f"it is more than this machine can hold ({type(error).__name__})")
    return Done(json_line({"id": file.name, "output": target}), None)


def _as_write_error(target: str, error: WriteError | OSError) -> WriteError:
    if isinstance(error, WriteError):
        return error
    return WriteError(f"{target}: {write_sentence(error)}")


def _results(
    work: Iterable[tuple[Input, str]], job: _Job, jobs: int
) -> Iterator[tuple[Input, Done]]:
    """Yield what came of each file, in the order of the files."""
    if jobs == 1:
        for file, target in work:
            yield file, _do(file, target, job)
        return
    with _Pool(jobs, job) as pool:
        waiting: deque[tuple[list[tuple[Input, str]], Future[list[Done]]]] = deque()
        rest = iter(work)
        while True:
            while len(waiting) < jobs * _IN_FLIGHT and (chunk := list(islice(rest, _CHUNK))):
                waiting.append((chunk, pool.submit(chunk)))
            if not waiting:
                return
            chunk, future = waiting.popleft()
            try:
                done = future.result()
            except BrokenProcessPool:
                pool.renew()
                done = [pool.alone(item) for item in chunk]
                waiting = deque((later, pool.submit(later)) for later, _ in waiting)
            yield from ((file, d) for (file, _), d in zip(chunk, done, strict=True))


def _begin() -> None:
    """Leave Ctrl+C to the first process, and end with it however it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()
    if parent is not None:
        Thread(target=_end_with, args=(parent.join,), daemon=True).start()


def _end_with(wait: Callable[[], None]) -> None:
    wait()
    os._exit(1)


class _Pool(ExitStack):
    """Processes that do chunks of files; renewed when one of them dies."""

    def __init__(self, jobs: int, job: _Job) -> None:
        super().__init__()
        self._jobs, self._job = jobs, job
        self._executor = self._make()

    def _make(self) -> ProcessPoolExecutor:
        context = get_context("spawn")
        return ProcessPoolExecutor(self._jobs, mp_context=context, initializer=_begin)

    def __exit__(self, *details: object) -> None:
        self._executor.shutdown(wait=True, cancel_futures=True)

    def submit(self, chunk: list[tuple[Input, str]]) -> Future[list[Done]]:
        return self._executor.submit(_work, chunk, self._job)

    def renew(self) -> None:
        self._executor.shutdown(wait=False, cancel_futures=True)
        self._executor = self._make()

    def alone(self, item: tuple[Input, str]) -> Done:
        """Do one file by itself, to learn whether it is the one that ends its process."""
        try:
            return self.submit([item]).result()[0]
        except BrokenProcessPool:
            self.renew()
            return Done("", "the process that read it died: it may be more than memory holds")
