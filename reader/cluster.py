"""Cleaning as a step of a datatrove pipeline, for corpora that one machine is not enough for.

An optional extra: `pip install 'qingdu[cluster]'`. Slurm and Ray are datatrove's executors; this
is only the step, and the only door to datatrove.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from datatrove.pipeline.base import PipelineStep

from reader.core.bulk import clean_document
from reader.core.choices import Choices
from reader.core.errors import ReaderError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

__all__ = ["CleanChinese"]

_FIELDS = frozenset({"text", "metadata", "verdict", "script"})


class CleanChinese(PipelineStep):  # type: ignore[misc]  # datatrove gives no types
    """Gives each document its clean text; what was found goes into its metadata as `qingdu`.

    `choices` and `fields` are those of `clean_document`. A document that cannot be read goes on
    as it was, with the sentence that says why under `qingdu_error`.
    """

    name = "清 Qingdu"
    type = "FORMATTER"

    def __init__(
        self,
        choices: Choices = Choices(),  # noqa: B008 - frozen
        fields: Collection[str] = _FIELDS,
    ) -> None:
        super().__init__()
        self.choices = choices
        self.fields = frozenset(fields) | {"text"}

    def run(
        self,
        data: Iterator[Any],
        rank: int = 0,  # noqa: ARG002 - datatrove's
        world_size: int = 1,  # noqa: ARG002 - datatrove's
    ) -> Iterator[Any]:
        """Yield the documents of `data`, each cleaned."""
        for document in data:
            with self.track_time():
                try:
                    made = clean_document(
                        {"id": document.id, "text": document.text}, self.choices, self.fields
                    )
                except ReaderError as error:
                    document.metadata["qingdu_error"] = str(error)
                    self.stat_update("failed")
                else:
                    document.text = str(made.pop("text"))
                    document.metadata["qingdu"] = made
                    self.stat_update("cleaned")
            yield document
