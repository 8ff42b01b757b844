#!/usr/bin/env python3
"""Writes synthetic articles for measuring stores: chains of the words of a corpus, some 440 words each.

    store_articles.py RECORDS.jsonl[.gz] FOLDER COUNT [--per-day 270] [--seed 1]

Every article has an id, one of eight outlets, a title, a date and a text; 5,000 go into a JSON lines file. A word is
drawn among those that follow the two words before it in the corpus. The same seed gives the same files, and the first
files of a larger number are those of a smaller one.
"""

import argparse
import collections
import datetime
import gzip
import json
import multiprocessing
import pathlib
import random

OUTLETS = ["Ashford Courier", "Bexley Post", "Carrow Times", "Dunmore Herald",
           "Elm Street Journal", "Farrow Gazette", "Grantham Record", "Holt Tribune"]
PER_FILE = 5_000
WORDS = 440
FIRST_DAY = datetime.date(2015, 1, 1)
START = ("", "")
CHAIN = {}


def read_texts(path):
    opened = gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(path, encoding="utf-8")
    with opened as lines:
        return [json.loads(line)["text"] for line in lines]


def chain_of(texts):
    following = collections.defaultdict(list)
    for text in texts:
        before = START
        for word in text.split():
            following[before].append(word)
            before = START if word[-1] in ".?!" else (before[1], word)
        following[before].append("")
    return following


def article(number, following, draw, per_day):
    words = []
    before = START
    while len(words) < WORDS or before != START:
        choices = following[before]
        word = choices[int(draw() * len(choices))]
        if not word:
            before = START
            continue
        words.append(word)
        before = START if word[-1] in ".?!" else (before[1], word)
    return {
        "id": f"synthetic-{number:08}",
        "outlet": OUTLETS[int(draw() * len(OUTLETS))],
        "title": " ".join(words[:8]),
        "published": (FIRST_DAY + datetime.timedelta(days=number // per_day)).isoformat(),
        "text": " ".join(words),
    }


def write_file(options, first):
    draw = random.Random(f"{options.seed} {first}").random
    with open(options.folder / f"articles-{first // PER_FILE:04}.jsonl", "w", encoding="utf-8") as out:
        for number in range(first, min(first + PER_FILE, options.count)):
            out.write(json.dumps(article(number, CHAIN, draw, options.per_day)) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("records", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("count", type=int)
    parser.add_argument("--per-day", type=int, default=270)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    following = chain_of(read_texts(options.records))
    options.folder.mkdir(parents=True, exist_ok=True)
    # Forked processes share the chain; they would have to be given it otherwise.
    with multiprocessing.get_context("fork").Pool(initializer=CHAIN.update, initargs=(following,)) as pool:
        files = ((options, first) for first in range(0, options.count, PER_FILE))
        pool.starmap(write_file, files, chunksize=1)


if __name__ == "__main__":
    main()
