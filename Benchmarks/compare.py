#!/usr/bin/env python3
"""Measures the engine beside PyTorch, turn about in one run, and prints medians and ratios as a table.

    python3 Benchmarks/compare.py [--torch PYTHON] [--rounds 5] [NAME …]

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
# name: (threads, what must be reached and what is aimed at, as PyTorch's time over ours)
ROWS = [
    ("x/y/z gradient example", 1, 20, 50),
    ("a node in a scalar chain", 1, 10, 40),
    ("matmul 512", 1, 0.97, 1),
    ("matmul 1024", 1, 0.97, 1),
    ("matmul 512", 2, 0.97, 1),
    ("matmul 1024", 2, 0.97, 1),
]
# seconds and bytes of a process that prints the gradient example's result
START = ("process start to first result", 0.03, 0.015)
MEMORY = ("peak memory", 40 << 20, 25 << 20)


def measure(command, threads):
    """The medians a measuring process prints, by name."""
    environment = dict(os.environ, OMP_NUM_THREADS=str(threads), OPENBLAS_NUM_THREADS=str(threads), MKL_NUM_THREADS=str(threads))
    output = subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout
    return {name: float(seconds) for seconds, name in (line.split("\t") for line in output.splitlines())}


def start(command):
    """Seconds and peak bytes of a process from start to end."""
    begin = time.perf_counter()
    child = os.posix_spawn(command[0], command, os.environ, file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)])
    _, status, usage = os.wait4(child, 0)
    assert status == 0, command
    return time.perf_counter() - begin, usage.ru_maxrss * 1024


def text(seconds):
    return f"{seconds * 1e6:.3g} us" if seconds < 1e-3 else f"{seconds * 1e3:.3g} ms" if seconds < 1 else f"{seconds:.3g} s"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--torch", default=sys.executable, help="the interpreter that has PyTorch")
    parser.add_argument("--rounds", type=int, default=5, help="how often each side is measured (default 5)")
    parser.add_argument("--built", help="the benchmarks executable, if it is built already")
    parser.add_argument("names", nargs="*", help="rows to measure; all by default")
    options = parser.parse_args()

    ours = options.built
    if ours is None:
        build = ["swift", "build", "-c", "release", "--package-path", ROOT, "--product", "benchmarks"]
        subprocess.run(build, check=True, stdout=sys.stderr)
        folder = subprocess.run(build + ["--show-bin-path"], check=True, capture_output=True, text=True).stdout.strip()
        ours = os.path.join(folder, "benchmarks")
    theirs = [options.torch, os.path.join(HERE, "pytorch.py")]

    rows = [row for row in ROWS if not options.names or row[0] in options.names]
    samples = {}
    starts = ([], [])
    for _ in range(options.rounds):
        for threads in sorted({row[1] for row in rows}):
            names = [row[0] for row in rows if row[1] == threads]
            for side, command in enumerate(([ours] + names, theirs + [str(threads)] + names)):
                for name, seconds in measure(command, threads).items():
                    samples.setdefault((name, threads), ([], []))[side].append(seconds)
        if not options.names:
            starts[0].extend(start([ours, "--first"]) for _ in range(5))
            starts[1].append(start(theirs + ["--first"]))

    print(f"| work | threads | PyTorch | Gradual | ratio | must reach | aim |\n| --- | --- | --- | --- | --- | --- | --- |")
    for name, threads, must, aim in rows:
        mine, other = (statistics.median(side) for side in samples[(name, threads)])
        speed = ""
        if name.startswith("matmul"):
            operations = 2 * int(name.split()[1]) ** 3
            speed = f" ({operations / other / 1e9:.0f} and {operations / mine / 1e9:.0f} GFLOP/s)"
        print(f"| {name}{speed} | {threads} | {text(other)} | {text(mine)} | {other / mine:.3g} | {must} | {aim} |")
    if not options.names:
        mine, other = ([statistics.median(s[i] for s in side) for i in (0, 1)] for side in starts)
        print(f"| {START[0]} | | {text(other[0])} | {text(mine[0])} | {other[0] / mine[0]:.3g} | {text(START[1])} | {text(START[2])} |")
        megabytes = [f"{value / 2**20:.1f} MiB" for value in (other[1], mine[1], MEMORY[1], MEMORY[2])]
        print(f"| {MEMORY[0]} | | {megabytes[0]} | {megabytes[1]} | {other[1] / mine[1]:.3g} | {megabytes[2]} | {megabytes[3]} |")


main()
