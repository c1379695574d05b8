"""Writes lessons_in_pytorch.json: what the cells of the lessons give when they are written in PyTorch.

    pip install torch==2.13.0 numpy safetensors
    python make.py

Each lesson is worked through from its seed, cell by cell, as its page does in Swift. The test `LessonsInPyTorchTests` holds the
pages against the file. Cells that only show Swift, or a message of ours, are left out.
"""

import importlib
import json
import pathlib
import sys

import torch

import page

folder = pathlib.Path(__file__).parent
package = folder.parents[3]


def main():
    torch.set_num_threads(1)
    chosen = sys.argv[1:]
    target = folder.parent / "lessons_in_pytorch.json"
    if chosen:
        page.outputs.update(json.loads(target.read_text()))
    for path in sorted((package / "lessons").glob("[0-9]*.md")):
        name = path.stem
        if chosen and name[:2] not in chosen:
            continue
        page.outputs.pop(name, None)
        torch.manual_seed(0)
        with page.lesson(name):
            importlib.import_module(f"lesson_{name[:2]}").work()
    target.write_text(json.dumps(dict(sorted(page.outputs.items())), indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
