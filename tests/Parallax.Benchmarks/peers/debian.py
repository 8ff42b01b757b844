#!/usr/bin/python3
"""What a peer of Debian's Python packages finds, as JSON lines: debian.py TASK INPUT, or debian.py TASK --version.

nltk: ends of sentences by Punkt, which learns abbreviations from the input itself, since no trained model comes with
the package. sklearn: the counts of all words of a file of records, which are not printed.
"""
import gzip
import json
import sys


def records(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def code_units(text, end):
    return len(text[:end].encode("utf-16-le")) // 2


def nltk(path):
    from nltk.tokenize.punkt import PunktSentenceTokenizer, PunktTrainer
    articles = list(records(path))
    trainer = PunktTrainer()
    for article in articles:
        trainer.train(article["text"], finalize=False)
    tokenizer = PunktSentenceTokenizer(trainer.get_params())
    for article in articles:
        text = article["text"]
        ends = [code_units(text, end) for _, end in tokenizer.span_tokenize(text)]
        print(json.dumps({"id": article["id"], "ends": ends}))


def sklearn(path):
    from sklearn.feature_extraction.text import CountVectorizer
    CountVectorizer().fit_transform(record["text"] for record in records(path))


TASKS = {"nltk": nltk, "sklearn": sklearn}
task, argument = sys.argv[1:]
if argument == "--version":
    print(__import__(task).__version__)
else:
    TASKS[task](argument)
