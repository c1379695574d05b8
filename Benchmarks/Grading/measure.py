#!/usr/bin/env python3
"""How fast a class is graded: builds `gradual` in release, makes classes, grades them, and prints a table.

    python3 Benchmarks/Grading/measure.py
    python3 Benchmarks/Grading/measure.py --students 100 --gradual .build/release/gradual

Two classes: one exercise (mean squared error, two checks, one of 20 cases, one by finite differences) by many students with one
worker; and every exercise file of the course by `--students` students with `--jobs` workers, also by a tenth of them, which tells
whether the memory of the grading command grows with the class. Each grade is held against what was handed in.
"""
import argparse
import contextlib
import json
import os
import pathlib
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

import make_class

ROOT = pathlib.Path(__file__).resolve().parents[2]

# The exercise of one submission after another: also what the tests of grading take.
SINGLE = pathlib.Path(__file__).parent / "single"


def grade(program, exercises, folder, jobs):
    """Grades a class: wall and processor seconds, and the most memory that the grading command itself had, in MiB."""
    book = folder.parent / "gradebook.sqlite"
    for old in folder.parent.glob("gradebook.sqlite*"):
        old.unlink()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    command = [program, "grade", exercises, "--class", folder, "--gradebook", book, "--jobs", str(jobs)]
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    peak = 0
    while process.poll() is None:
        try:
            status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
            peak = max([peak] + [int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")])
        except OSError:
            pass
        time.sleep(0.02)
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    # 1: some submission could not be graded, as is to be expected of empty files.
    if process.returncode not in (0, 1):
        sys.exit(f"{' '.join(map(str, command))}: status {process.returncode}\n{process.stderr.read().decode()}")
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, processor, peak / 1024, book


def unexpected(book, expected):
    """What the gradebook has otherwise than was handed in."""
    with contextlib.closing(sqlite3.connect(book)) as connection:
        rows = connection.execute(
            "SELECT student.name || '/' || exercise_file.name || '.md', exercise, exercise_grade.status, exercise_grade.points, exercise_grade.out_of "
            "FROM standing JOIN attempt ON attempt.id = standing.attempt JOIN exercise_grade ON exercise_grade.attempt = attempt.id "
            "JOIN student ON student.id = attempt.student JOIN exercise_file ON exercise_file.id = attempt.exercise_file").fetchall()
    graded = {}
    for place, exercise, status, points, out_of in rows:
        graded.setdefault(place, {})[exercise] = (status, points, out_of)
    wrong = [f"{place}: not graded" for place in expected if place not in graded]
    for place, exercises in graded.items():
        for exercise, (status, points, out_of) in exercises.items():
            kind = expected[place][exercise]
            right = {
                "solution": status == "graded" and points == out_of, "starter": status == "not-attempted", "missing": status == "refused",
            }.get(kind, status == "graded" and points < out_of)
            if not right:
                wrong.append(f"{place}, {exercise}: {kind}, but {status} with {points} of {out_of}")
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gradual", help="the program, where it is built already")
    parser.add_argument("--students", type=int, default=1000)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    options = parser.parse_args()
    if not options.gradual:
        subprocess.run(["swift", "build", "-c", "release", "--product", "gradual"], cwd=ROOT, check=True)
    program = pathlib.Path(options.gradual or ROOT / ".build/release/gradual").resolve()
    scratch = pathlib.Path(tempfile.mkdtemp(prefix="gradual-class-"))
    rows, wrong = [], []
    try:
        course = ROOT / "exercises"
        for title, exercises, students, jobs in [
            ("one exercise", SINGLE, options.students, 1), ("the course", course, max(1, options.students // 10), options.jobs),
            ("the course", course, options.students, options.jobs),
        ]:
            folder = scratch / f"class{len(rows)}/class"
            files = make_class.make(students, exercises, folder)
            wall, processor, memory, book = grade(program, exercises, folder, jobs)
            wrong += unexpected(book, json.loads((folder.parent / "expected.json").read_text()))
            count = students * files
            rows.append((title, students, files, jobs, wall, count / wall, count / processor, memory))
            shutil.rmtree(folder.parent)
    finally:
        shutil.rmtree(scratch)
    print("| what | students | files | workers | wall | submissions/s | submissions/s of processor time | grading command's peak memory |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for title, students, files, jobs, wall, rate, per_core, memory in rows:
        print(f"| {title} | {students} | {files} | {jobs} | {wall:.1f} s | {rate:.0f} | {per_core:.0f} | {memory:.0f} MiB |")
    for line in wrong[:20]:
        print("unexpected:", line, file=sys.stderr)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
