#!/usr/bin/env python3
"""Writes operations-generated.json: PyTorch 2.13's answers to operations with arguments drawn at random, in the form of
make_fixtures.py.

    python make_generated.py                       # the committed file
    python make_generated.py SEED COUNT FILE       # others, for GRADUAL_GENERATED_CASES=FILE swift test --filter GeneratedCase
"""
import json
import os
import sys
import warnings
import torch
from operations import layers  # noqa: F401  (adds the functions to the table of operations)
from operations.asking import FAMILIES
from operations.generating import generate

assert torch.__version__.startswith("2.13.0"), torch.__version__
torch.set_num_threads(1)
warnings.simplefilter("ignore")
seed, count = map(int, sys.argv[1:3]) if len(sys.argv) > 2 else (1, 500)
path = sys.argv[3] if len(sys.argv) > 3 else os.path.join(os.path.dirname(os.path.abspath(__file__)), "operations-generated.json")
generate("generated", seed, count)
cases = FAMILIES["generated"]
with open(path, "w") as file:
    file.write('{"torch": "%s", "cases": [\n' % torch.__version__.split("+")[0])
    file.write(",\n".join(json.dumps(case, separators=(",", ":")) for case in cases))
    file.write("\n]}\n")
print(f"{len(cases)} cases, {sum('error' in case for case in cases)} errors, {sum('gradients' in case for case in cases)} with gradients")
