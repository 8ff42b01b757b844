#!/usr/bin/env python3
"""Accuracy and processor time of the command beside programs that others use, whole processes in turn.

Usage: peers.py CORPORA [--runs 3] [--megabytes 100] [--modules FOLDER] [--write]
                 [--configuration debug]

CORPORA is the folder that lib/Parallax.Learning reads; its scorer is CORPORA/../score/score.py. The JavaScript peers come
from npm (package.json names their versions; --modules names a folder where they are installed already), SmartReader from
NuGet, nltk and scikit-learn from Debian (python3-nltk, python3-sklearn). A peer that cannot be had is named with the
reason; OpenNLP is not among them, for Debian's package has no models. --write puts the table into lib/MEASUREMENTS.md.
Needs builds of lib/Parallax.Cli and lib/Parallax.Learning; both configurations are optimised.
"""
import argparse
import collections
import datetime
import gzip
import json
import pathlib
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile

PYTHON = "/usr/bin/python3"
HERE = pathlib.Path(__file__).parent
ROOT = HERE.parents[2]
BIN = ROOT / "artifacts/bin"
PAGE = ROOT / "lib/MEASUREMENTS.md"
HEADING = "## Beside others"
CONFIGURATION = "debug"
COUNTER = """
import collections, json, re, sys
word, counts = re.compile(r"\\b\\w\\w+\\b"), collections.defaultdict(collections.Counter)
for line in open(sys.argv[1], encoding="utf-8"):
    record = json.loads(line)
    counts[record["outlet"]].update(word.findall(record["text"].lower()))
"""


def program(name):
    return BIN / name / CONFIGURATION / f"{name}.dll"


def command(*arguments):
    return ["dotnet", program("Parallax.Cli"), *arguments]


def seconds(arguments, output, folder=None):
    """Processor seconds of a process and its children."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(output, "wb") as out:
        subprocess.run([str(a) for a in arguments], stdout=out, stderr=subprocess.PIPE, cwd=folder, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def records(path):
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def scored(corpora, task, gold, found, figure):
    score = corpora.parent / "score/score.py"
    out = subprocess.run([sys.executable, score, task, gold, found], capture_output=True, text=True, check=True).stdout
    return float(re.search(rf"{figure}=([\d.]+)", out.splitlines()[-1]).group(1))


def units(text):
    at, out = 0, []
    for char in text:
        out.append(at)
        at += 2 if ord(char) > 0xFFFF else 1
    return out + [at]


def sentence_f1(gold, found):
    want = got = right = 0
    by_id = {record["id"]: record for record in found}
    for record in gold:
        at = units(record["text"])
        ends = {at[end] for _, end in record["sentences"]}
        mine = by_id[record["id"]]
        mine = mine["ends"] if "ends" in mine else [s["end"] for s in mine["sentences"]]
        want, got, right = want + len(ends), got + len(mine), right + len(ends & set(mine))
    return 2 * right / (want + got)


def lemma_share(gold, found):
    """As LanguageMeter counts: of all words with a letter; a token that also holds the n't after it has its verb's."""
    words = right = 0
    by_id = {record["id"]: record for record in found}
    for record in gold:
        at, text = units(record["text"]), record["text"]
        mine = {start: (end, lemma) for start, end, lemma in by_id[record["id"]]["tokens"]}
        for start, end, lemma, _ in record["tokens"]:
            if lemma == "_" or not any(c.isalpha() for c in text[start:end]):
                continue
            words += 1
            own = mine.get(at[start])
            right += own is not None and own[0] == at[end] and own[1].lower() == lemma.lower()
    return right / words


def repeated(source, megabytes, target):
    once = gzip.open(source).read()
    target.write_bytes(once * -(-megabytes * 1_000_000 // len(once)))
    return target


class Table:
    def __init__(self, runs, folder, modules):
        self.runs, self.folder, self.modules, self.rows = runs, folder, modules, []

    def node(self, task, source):
        return ["node", self.modules / "peers.mjs", task, source]

    def add(self, what, ours, theirs, accuracy):
        """Runs both in turn; accuracy takes the two outputs and gives the two figures as text."""
        name, peer = theirs
        out = self.folder / "ours", self.folder / "theirs"
        try:
            times = [(seconds(ours, out[0]), seconds(peer, out[1])) for _ in range(self.runs)]
            figures = accuracy(*out)
        except (OSError, subprocess.CalledProcessError) as error:
            reason = getattr(error, "stderr", None) or str(error)
            reason = reason.decode(errors="replace") if isinstance(reason, bytes) else reason
            self.rows.append((what, name, "not measured: " + reason.strip().splitlines()[-1][:100], "", "", ""))
            return
        mine, other = (statistics.median(side) for side in zip(*times))
        self.rows.append((what, name, *figures, f"{mine:.2f}; {other:.2f}", f"{mine / other:.2f}"))

    def text(self):
        head = ("what, on which data", "peer", "figure, ours", "theirs", "processor s, ours; theirs", "ours / theirs")
        lines = ["| " + " | ".join(row) + " |" for row in (head, ("---",) * len(head), *self.rows)]
        return "\n".join(lines)


def modules(given, folder):
    """A folder with the script and its packages; the reason where they cannot be had."""
    target = pathlib.Path(given) if given else folder / "modules"
    target.mkdir(exist_ok=True)
    shutil.copy(HERE / "peers.mjs", target)
    if not (target / "node_modules").exists():
        shutil.copy(HERE / "package.json", target)
        npm = shutil.which("npm")
        if not npm:
            return target, "npm is not installed"
        done = subprocess.run([npm, "install", "--no-audit", "--no-fund"], cwd=target, capture_output=True, text=True)
        if done.returncode:
            return target, done.stderr.strip().splitlines()[-1]
    return target, None


def versions(target):
    names = json.loads((HERE / "package.json").read_text())["dependencies"]
    return {n: json.loads((target / "node_modules" / n / "package.json").read_text())["version"] for n in names}


def debian(task, source):
    return [PYTHON, HERE / "debian.py", task, source]


def debian_version(task):
    done = subprocess.run(debian(task, "--version"), capture_output=True, text=True)
    return done.stdout.strip() or "of no known version"


def smart_reader(folder):
    """The program, built apart from this repository's settings; a missing file where that fails."""
    source = shutil.copy(HERE / "smart_reader.cs", folder)
    subprocess.run(["dotnet", "publish", source, "-o", folder / "reader", "-p:PublishAot=false"],
                   capture_output=True, cwd=folder)
    return folder / "reader/smart_reader.dll"


def others(table, corpora):
    gum, pages = corpora / "gum.dev.jsonl.gz", corpora / "extraction.dev"
    gold = records(gum)
    table.add("sentence ends, F1, `gum.dev`", command("annotate", gum, "--stages", "sentences"),
              (f"nltk {debian_version('nltk')}, Punkt trained on the same texts", debian("nltk", gum)),
              lambda a, b: (f"{sentence_f1(gold, records(a)):.3f}", f"{sentence_f1(gold, records(b)):.3f}"))
    table.add("articles of 91 pages, shingle F1, `extraction.dev`", command("extract", pages),
              ("SmartReader 0.11.1", ["dotnet", smart_reader(table.folder), pages]),
              lambda *out: tuple(f"{scored(corpora, 'extract', pages, o, 'F1'):.3f}" for o in out))


def javascript(table, corpora, found):
    gum, dev = corpora / "gum.dev.jsonl.gz", corpora / "polnear.dev.jsonl.gz"
    gold = records(gum)
    ours = command("annotate", gum, "--stages", "sentences")
    language = subprocess.run(["dotnet", program("Parallax.Learning"), "language", corpora],
                              capture_output=True, text=True, check=True).stdout
    lemmas = re.search(r"lemmas of words \d+ of \d+, ([\d.]+)", language).group(1)
    table.add("sentence ends, F1, `gum.dev`", ours, (f"wink-nlp {found['wink-nlp']}", table.node("wink-nlp", gum)),
              lambda a, b: (f"{sentence_f1(gold, records(a)):.3f}", f"{sentence_f1(gold, records(b)):.3f}"))
    table.add("sentence ends, F1, `gum.dev`", ours, (f"compromise {found['compromise']}", table.node("compromise", gum)),
              lambda a, b: (f"{sentence_f1(gold, records(a)):.3f}", f"{sentence_f1(gold, records(b)):.3f}"))
    table.add("lemmas of words, share, `gum.dev` (time: names and sentences; theirs with parts of speech)",
              command("annotate", gum, "--stages", "names"),
              (f"wink-nlp {found['wink-nlp']}", table.node("wink-nlp", gum)),
              lambda a, b: (lemmas, f"{lemma_share(gold, records(b)):.4f}"))
    table.add("names, F1, `gum.dev`", command("annotate", gum, "--stages", "names"),
              (f"compromise {found['compromise']}", table.node("compromise", gum)),
              lambda *out: tuple(f"{scored(corpora, 'names', gum, o, 'F1'):.3f}" for o in out))
    table.add("names, `polnear.dev`: time alone", command("annotate", dev, "--stages", "names"),
              (f"compromise {found['compromise']}", table.node("compromise", dev)), lambda a, b: ("", ""))
    nyt = corpora / "nyt-snippets.dev.jsonl"
    table.add("tone of sentences, Pearson r, `nyt-snippets.dev` "
              "(our lexicon was fitted to it; in five folds: Tone, above)", command("annotate", nyt, "--stages", "tone"),
              (f"vader-sentiment {found['vader-sentiment']}", table.node("vader-sentiment", nyt)),
              lambda *out: tuple(f"{scored(corpora, 'valence', nyt, o, 'pearson'):.3f}" for o in out))
    pages = corpora / "extraction.dev"
    table.add("articles of 91 pages, shingle F1, `extraction.dev`", command("extract", pages),
              (f"readability {found['@mozilla/readability']} on linkedom {found['linkedom']}",
               table.node("@mozilla/readability", pages)),
              lambda *out: tuple(f"{scored(corpora, 'extract', pages, o, 'F1'):.3f}" for o in out))
    table.add("articles of 91 pages, shingle F1, `extraction.dev`", command("extract", pages),
              (f"defuddle {found['defuddle']} on linkedom {found['linkedom']}", table.node("defuddle", pages)),
              lambda *out: tuple(f"{scored(corpora, 'extract', pages, o, 'F1'):.3f}" for o in out))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=lambda p: pathlib.Path(p).resolve())
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--megabytes", type=int, default=100)
    parser.add_argument("--modules")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--configuration", default="debug")
    options = parser.parse_args()
    global CONFIGURATION
    CONFIGURATION = options.configuration
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        target, reason = modules(options.modules, folder)
        table = Table(options.runs, folder, target)
        if reason:
            table.rows.append(("all but terms", "npm's packages", f"not measured: {reason}", "", "", ""))
        else:
            javascript(table, options.corpora, versions(target))
        others(table, options.corpora)
        large = repeated(options.corpora / "polnear.train.jsonl.gz", options.megabytes, folder / "large.jsonl")
        terms = command("terms", large, "--threads", "1")
        what = f"terms of {options.megabytes} MB, one thread"
        table.add(what, terms, ("`wc -w`", ["wc", "-w", large]), lambda a, b: ("", ""))
        python = f"Python {sys.version.split()[0]}, re and Counter"
        table.add(what, terms, (python, [sys.executable, "-c", COUNTER, large]), lambda a, b: ("", ""))
        learn = f"scikit-learn {debian_version('sklearn')}, CountVectorizer"
        table.add(what, terms, (learn, debian("sklearn", large)), lambda a, b: ("", ""))
    print(table.text())
    if options.write:
        write(table.text(), options.runs)


def write(table, runs):
    month = datetime.date.today().strftime("%Y-%m")
    section = (f"{HEADING}\n\nWhole processes, start-up included, in turn, medians of {runs} each, on a busy machine, {month}: "
               f"`tests/Parallax.Benchmarks/peers/peers.py CORPORA --write`.\n\n{table}\n")
    page = PAGE.read_text(encoding="utf-8")
    old = re.search(rf"{HEADING}\n.*?(?=\n## |\Z)", page, re.S)
    page = page[:old.start()] + section + page[old.end():] if old else page.rstrip() + "\n\n" + section
    PAGE.write_text(page, encoding="utf-8")


main()
