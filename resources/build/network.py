"""Make resources/data/readings/network.npz from the weights of g2pM (Apache-2.0).

usage: python resources/build/network.py G2PM [FOLDER]

G2PM is the folder of the Python package g2pM 0.1.2.5. The numbers are kept in half precision; the
names of its classes and the readings it knows of each character go into polyphones.json
(model.py), not here.
"""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

import numpy as np

SPECIAL = {"<UNK>": 0, "시": 1, "끝": 2}


def main(package: Path, folder: Path) -> None:
    weights = pickle.loads((package / "np_ckpt.pkl").read_bytes())
    index = pickle.loads((package / "char2idx.pkl").read_bytes())
    characters = np.full(len(index), 0xFFFD, np.int32)
    for name, at in index.items():
        characters[at] = SPECIAL.get(name, ord(name) if len(name) == 1 else 0xFFFD)
    half = {
        "embedding": weights["embedding.weight"],
        "inputs": np.stack([weights[f"lstm.weight_ih_l0{way}"] for way in ("", "_reverse")]),
        "states": np.stack([weights[f"lstm.weight_hh_l0{way}"] for way in ("", "_reverse")]),
        "biases": np.stack(
            [
                weights[f"lstm.bias_ih_l0{way}"] + weights[f"lstm.bias_hh_l0{way}"]
                for way in ("", "_reverse")
            ]
        ),
        "middle": weights["logit_layer.0.weight"],
        "middle_bias": weights["logit_layer.0.bias"],
        "last": weights["logit_layer.2.weight"],
        "last_bias": weights["logit_layer.2.bias"],
    }
    path = folder / "network.npz"
    np.savez_compressed(
        path, characters=characters, **{name: w.astype(np.float16) for name, w in half.items()}
    )
    print(path, path.stat().st_size, "bytes")


if __name__ == "__main__":
    data = Path(__file__).parents[1] / "data" / "readings"
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else data)
