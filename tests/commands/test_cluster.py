"""The step for datatrove, on its local executor; skipped where datatrove is not installed."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys

import pytest

pytest.importorskip("datatrove", reason="an optional extra: pip install 'qingdu[cluster]'")

PIPELINE = """
import sys
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import JsonlWriter
from reader.cluster import CleanChinese

if __name__ == "__main__":
    folder = sys.argv[1]
    LocalPipelineExecutor(
        pipeline=[
            JsonlReader(f"{folder}/in"),
            CleanChinese(),
            JsonlWriter(f"{folder}/out", compression=None),
        ],
        tasks=2, workers=2, logging_dir=f"{folder}/log",
    ).run()
"""


def test_documents_are_cleaned_on_the_local_executor(tmp_path):
    (tmp_path / "in").mkdir()
    for part in "ab":
        rows = [
            {"id": f"{part}{n}", "text": "广(guang)州(zhou)的春(chun)天，广(guang)州(zhou)。"}
            for n in range(3)
        ]
        lines = "".join(json.dumps(row) + "\n" for row in rows)
        (tmp_path / "in" / f"{part}.jsonl.gz").write_bytes(gzip.compress(lines.encode()))
    (tmp_path / "pipeline.py").write_text(PIPELINE)
    for _ in range(2):  # a finished task is not done again
        subprocess.run([sys.executable, tmp_path / "pipeline.py", tmp_path], check=True)
    done = [
        json.loads(line)
        for path in sorted((tmp_path / "out").iterdir())
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    assert sorted(made["id"] for made in done) == ["a0", "a1", "a2", "b0", "b1", "b2"]
    assert {made["text"] for made in done} == {"广州的春天，广州。"}
    assert done[0]["metadata"]["qingdu"]["verdict"]["kind"] == "stacked"
