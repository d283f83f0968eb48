"""Qingdu 清讀: a desktop reader for Chinese."""

import os

__version__ = "0.1.0"

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
# Our matrices are small: numpy's threads would wait for each other longer than they work.
