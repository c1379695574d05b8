#!/usr/bin/env python3
"""The machine of the cells beside CPython and Lua: the same programs, measured turn about in one run.

Each program is run as often as --rounds says in each language; the shortest processor time counts, without the start of the
process. The outputs must agree.
"""
import argparse
import math
import os
import pathlib
import subprocess
import sys

here = pathlib.Path(__file__).resolve().parent
PYTHON = """
import sys, time
source = compile(open(sys.argv[1]).read(), sys.argv[1], "exec")
start = time.process_time()
exec(source, {"__name__": "__main__"})
print(time.process_time() - start, file=sys.stderr)
"""
LUA = """
local start = os.clock()
dofile(os.getenv("PROGRAM"))
io.stderr:write(os.clock() - start, "\\n")
"""


def measure(command, program):
    done = subprocess.run(command + [str(program)], capture_output=True, text=True, env=os.environ | {"PROGRAM": str(program)})
    if done.returncode != 0:
        sys.exit(f"{program.name} failed:\n{done.stdout}{done.stderr}")
    return float(done.stderr.split()[-1]), done.stdout.strip()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="programs to run; all without")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--python", default="python3", help="a CPython 3.11")
    parser.add_argument("--lua", default="lua5.4", help="a Lua 5.4")
    parser.add_argument("--cells", help="the executable language-benchmarks, if it is built already")
    options = parser.parse_args()
    cells = options.cells
    if cells is None:
        subprocess.run(["swift", "build", "-c", "release", "--product", "language-benchmarks"], cwd=here.parent.parent, check=True)
        cells = str(here.parent.parent / ".build/release/language-benchmarks")
    programs = sorted(here.joinpath("programs").glob("*.swift"))
    if options.names:
        programs = [program for program in programs if program.stem in options.names]
    rows = []
    for program in programs:
        languages = [
            ([cells], program),
            ([options.python, "-c", PYTHON], program.with_suffix(".py")),
            ([options.lua, "-e", LUA, "/dev/null"], program.with_suffix(".lua")),
        ]
        best = [math.inf] * 3
        outputs = set()
        for _ in range(options.rounds):
            for index, (command, path) in enumerate(languages):
                seconds, output = measure(command, path)
                best[index] = min(best[index], seconds)
                outputs.add(output)
        if len(outputs) != 1:
            sys.exit(f"{program.stem}: the languages disagree: {outputs}")
        rows.append((program.stem, *best))
    print(f"{'program':12} {'cells':>9} {'CPython':>9} {'Lua':>9} {'x CPython':>10} {'x Lua':>7}")
    for name, ours, python, lua in rows:
        print(f"{name:12} {ours * 1000:7.1f}ms {python * 1000:7.1f}ms {lua * 1000:7.1f}ms {python / ours:9.2f}x {lua / ours:6.2f}x")
    mean = lambda ratios: math.exp(sum(map(math.log, ratios)) / len(ratios))
    print(f"{'mean':12} {'':>29} {mean([r[2] / r[1] for r in rows]):9.2f}x {mean([r[3] / r[1] for r in rows]):6.2f}x")


if __name__ == "__main__":
    main()
