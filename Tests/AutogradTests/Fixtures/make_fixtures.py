#!/usr/bin/env python3
"""Writes operations-*.json: what PyTorch 2.13 answers to the operations of the engine, a file a family.

    pip install torch==2.13.0 numpy && python make_fixtures.py

A case names an operation as the engine spells it, the tensors it is given (the memory, and how it is looked at: shape,
strides, offset), the arguments in order and the options by name. It tells what PyTorch gives: each result's shape, dtype,
elements, printed form and grad_fn name, the gradients of the inputs, for smooth operations the gradients of those, or the
error. Gradients belong to the sum of the results' elements, each times a weight (`weights` in operations/asking.py), second
derivatives to that of their squares.

Scalars are told with their kind: {"i": 2}, {"d": 2.0}, {"b": true}; {"t": 0} is the first tensor, {"ts": [0, 1]} a list of
them. Numbers that JSON lacks are text: "nan", "inf", "-inf", "-0", and integers beyond 2^53.
"""
import json
import os
import warnings
import torch

assert torch.__version__.startswith("2.13.0"), torch.__version__
torch.set_num_threads(1)
warnings.simplefilter("ignore")

# Importing a family asks its cases.
from operations import making, arithmetic, one_operand, reductions, sorting, products, shapes, indexing, in_place
from operations.asking import FAMILIES

folder = os.path.dirname(os.path.abspath(__file__))
for family, cases in FAMILIES.items():
    with open(os.path.join(folder, f"operations-{family}.json"), "w") as file:
        file.write('{"torch": "%s", "cases": [\n' % torch.__version__.split("+")[0])
        file.write(",\n".join(json.dumps(c, separators=(",", ":")) for c in cases))
        file.write("\n]}\n")
    errors = sum("error" in c for c in cases)
    print(f"{family}: {len(cases)} cases, {errors} of them errors, {sum('second' in c for c in cases)} with second derivatives")
print(sum(map(len, FAMILIES.values())), "cases")
