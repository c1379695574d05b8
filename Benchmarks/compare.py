#!/usr/bin/env python3
"""Measures the engine beside PyTorch, turn about in one run, and prints medians and ratios as a table.

    python3 Benchmarks/compare.py [--torch PYTHON] [--rounds 5] [--threads 1 2] [NAME …]

PYTHON is an interpreter that has PyTorch (pip install torch==2.13.0 numpy); by default the one that runs this script.
"""
import argparse
import os
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
# name: what must be reached and what is aimed at, as PyTorch's time over ours; None for rows that only inform
ROWS = {
    "x/y/z gradient example": (20, 50),
    "a node in a scalar chain": (10, 40),
    "MLP 2-16-16-1, batch 100, SGD": (5, 15),
    "MLP 2-16-16-1, batch 100, Adam": (5, 15),
    "MLP 784-128-64-10, batch 64, SGD": (1.2, 2),
    "LeNet, batch 1": (2, 5),
    "LeNet, batch 32": (1.1, 1.5),
    "ResNet-18 (1, 3, 64, 64)": (1, 2),
    "ResNet-18 (8, 3, 224, 224)": (0.9, 1.3),
    "matmul 512": (0.97, 1),
    "matmul 1024": (0.97, 1),
    "randn of 1M": None,
    "rand of 1M": None,
    "exp of 1M": None,
    "tanh of 1M": None,
    "sum of 1M": None,
    "x + x of 1M": None,
}
# the gradient example within a cell, over its time in compiled Swift
CELL = ("x/y/z gradient example, in a cell", 1.5)
COMPILED = "x/y/z gradient example, compiled"
# what else is measured of cells, and the seconds that it must stay below
IN_CELLS = {"a trip from a cell into the engine and back": 100e-9, "20 lines checked, compiled and run, the library read": 2e-3}
# seconds and bytes of a process that prints the gradient example's result
START = ("process start to first result", 0.03, 0.015)
MEMORY = ("peak memory of that process", 40 << 20, 25 << 20)


def measure(command, threads, least):
    """The times a measuring process prints, by name."""
    # What names a processor for OpenBLAS would have it leave out instructions that PyTorch uses.
    inherited = {name: value for name, value in os.environ.items() if name not in ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")}
    environment = dict(inherited, OMP_NUM_THREADS=str(threads), OPENBLAS_NUM_THREADS=str(threads), MKL_NUM_THREADS=str(threads))
    output = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout
    lines = (line.split("\t") for line in output.splitlines())
    return {name: float(minimum if least else median) for median, minimum, name in lines}


def start(command):
    """Seconds and peak bytes of a process from start to end."""
    begin = time.perf_counter()
    child = os.posix_spawn(command[0], command, os.environ, file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)])
    _, status, usage = os.wait4(child, 0)
    assert status == 0, command
    return time.perf_counter() - begin, usage.ru_maxrss * 1024


def text(seconds):
    return f"{seconds * 1e9:.3g} ns" if seconds < 1e-6 else f"{seconds * 1e6:.3g} us" if seconds < 1e-3 else f"{seconds * 1e3:.3g} ms" if seconds < 1 else f"{seconds:.3g} s"


def build(product):
    """Builds an executable in release and returns its path."""
    command = ["swift", "build", "-c", "release", "--package-path", ROOT, "--product", product]
    subprocess.run(command, check=True, stdout=sys.stderr)
    folder = subprocess.run(command + ["--show-bin-path"], check=True, capture_output=True, text=True).stdout.strip()
    return os.path.join(folder, product)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--torch", default=sys.executable, help="the interpreter that has PyTorch")
    parser.add_argument("--rounds", type=int, default=5, help="how often each side is measured (default 5)")
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2], help="numbers of threads (default 1 2)")
    parser.add_argument("--least", action="store_true", help="compare the least times instead of medians: for a busy machine")
    parser.add_argument("--built", help="the folder of the executables, if they are built already")
    parser.add_argument("names", nargs="*", help="rows to measure; all by default")
    options = parser.parse_args()
    for name in options.names:
        if name not in ROWS and name != CELL[0]:
            parser.error(f"no row is called {name!r}; there are: {', '.join(list(ROWS) + [CELL[0]])}")

    def executable(product):
        return build(product) if options.built is None else os.path.join(options.built, product)

    ours = [executable("benchmarks")]
    theirs = [options.torch, os.path.join(HERE, "pytorch.py")]
    wantsCell = not options.names or CELL[0] in options.names
    cells = [executable("cell-benchmarks")] if wantsCell else []
    if not os.path.exists((cells or ours)[0]):
        print(f"{cells[0]} is not there: the row of cells is left out", file=sys.stderr)
        wantsCell = False

    names = [name for name in ROWS if not options.names or name in options.names]
    middle = min if options.least else statistics.median
    samples = {}
    inCells = {}
    starts = ([], [])
    for _ in range(options.rounds):
        for threads in options.threads if names else []:
            # A row at a time on both sides, so that other work on the machine slows both alike.
            for name in names:
                for side, command in enumerate((ours + [name], theirs + [str(threads), name])):
                    seconds = measure(command, threads, options.least)[name]
                    samples.setdefault((name, threads), ([], []))[side].append(seconds)
        if wantsCell:
            for name, seconds in measure(cells, 1, options.least).items():
                inCells.setdefault(name, []).append(seconds)
        if not options.names:
            starts[0].extend(start(ours + ["--first"]) for _ in range(5))
            starts[1].append(start(theirs + ["--first"]))

    print("| work | threads | PyTorch | Gradual | ratio | must reach | aim |\n| --- | --- | --- | --- | --- | --- | --- |")
    for name in names:
        for threads in options.threads:
            mine, other = (middle(side) for side in samples[(name, threads)])
            speed = ""
            if name.startswith("matmul"):
                operations = 2 * int(name.split()[1]) ** 3
                speed = f" ({operations / other / 1e9:.0f} and {operations / mine / 1e9:.0f} GFLOP/s)"
            goals = " | ".join(f"{goal}" for goal in ROWS[name]) if ROWS[name] else " | "
            print(f"| {name}{speed} | {threads} | {text(other)} | {text(mine)} | {other / mine:.3g} | {goals} |")
    if not options.names:
        mine, other = ([middle(s[i] for s in side) for i in (0, 1)] for side in starts)
        print(f"| {START[0]} | | {text(other[0])} | {text(mine[0])} | {other[0] / mine[0]:.3g} | {text(START[1])} | {text(START[2])} |")
        megabytes = [f"{value / 2**20:.1f} MiB" for value in (other[1], mine[1], MEMORY[1], MEMORY[2])]
        print(f"| {MEMORY[0]} | | {megabytes[0]} | {megabytes[1]} | {other[1] / mine[1]:.3g} | {megabytes[2]} | {megabytes[3]} |")
    if wantsCell:
        native, cell = (middle(inCells[name]) for name in (COMPILED, CELL[0]))
        print(f"\n{CELL[0]}: {text(cell)}, {cell / native:.3g} times the {text(native)} of compiled Swift (must be at most {CELL[1]}).")
        for name, most in IN_CELLS.items():
            print(f"{name}: {text(middle(inCells[name]))} (must stay below {text(most)}).")


main()
