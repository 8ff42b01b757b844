#!/usr/bin/env python3
"""How much faster two threads count terms than one, and what memory it takes: the whole command, start-up included.

Usage: terms_threads.py RECORDS.jsonl[.gz] [--megabytes 100] [--runs 5]

The records are repeated until they fill the given size. Runs with one and with two threads take turns; medians count.
By the clock the ratio shows on an idle machine only, so processor time stands beside it: work that two threads do twice,
or for nothing, shows there. Needs a build of lib/Parallax.Cli in Release.
"""
import argparse
import gzip
import os
import pathlib
import statistics
import subprocess
import tempfile
import time

HERE = pathlib.Path(__file__).parent
COMMAND = HERE.parents[1] / "artifacts/bin/Parallax.Cli/release/Parallax.Cli.dll"


def repeated(source, megabytes, folder):
    opened = gzip.open if source.endswith(".gz") else open
    with opened(source, "rb") as records:
        once = records.read()
    path = folder / "records.jsonl"
    with open(path, "wb") as file:
        for _ in range(-(-megabytes * 1_000_000 // len(once))):
            file.write(once)
    return path


def run(path, lengths, threads):
    """Seconds by the clock, seconds of processor time, megabytes at the peak."""
    start = time.perf_counter()
    process = subprocess.Popen(["dotnet", COMMAND, "terms", path, "--ngrams", lengths, "--threads", str(threads), "-o", f"{path}.tsv"])
    _, status, usage = os.wait4(process.pid, 0)
    assert status == 0
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


parser = argparse.ArgumentParser()
parser.add_argument("records")
parser.add_argument("--megabytes", type=int, default=100)
parser.add_argument("--runs", type=int, default=5)
options = parser.parse_args()
with tempfile.TemporaryDirectory() as folder:
    path = repeated(options.records, options.megabytes, pathlib.Path(folder))
    size = path.stat().st_size / 1e6
    print(f"{size:.0f} MB, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, median of {options.runs} runs")
    for lengths in ("1", "1-2"):
        found = {1: [], 2: []}
        for _ in range(options.runs):
            for threads in found:
                found[threads].append(run(path, lengths, threads))
        clock, processor, memory = ({t: statistics.median(r[i] for r in runs) for t, runs in found.items()} for i in range(3))
        for threads in found:
            print(f"--ngrams {lengths} --threads {threads}: {size / clock[threads]:.0f} MB/s by the clock, "
                  f"{size / processor[threads]:.0f} MB/s of processor time, {memory[threads]:.0f} MB at the peak")
        print(f"--ngrams {lengths}: two threads {clock[1] / clock[2]:.2f} times one by the clock; "
              f"processor time {processor[2] / processor[1]:.2f} times that of one")
