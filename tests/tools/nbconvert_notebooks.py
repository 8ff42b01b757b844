"""Runs every notebook of notebooks/ with `jupyter nbconvert --execute` on this engine's kernel and compares the outputs with
those of `parallax run`, apart from execution counts.

  dotnet build && /usr/bin/python3 tests/tools/nbconvert_notebooks.py

Needs Debian's jupyter-nbconvert. Writes under artifacts/nbconvert only. Exit code 1 on any difference.
"""
import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORK = ROOT / "artifacts" / "nbconvert"
CLI = ["dotnet", str(ROOT / "artifacts/bin/Parallax.Cli/debug/Parallax.Cli.dll")]


def joined(value):
    lines = isinstance(value, list) and all(isinstance(line, str) for line in value)
    return "".join(value) if lines else value


def canonical(output):
    output = {key: joined(value) for key, value in output.items() if key != "execution_count"}
    if "data" in output:
        output["data"] = {mime: joined(value) for mime, value in output["data"].items()}
    return json.dumps(output, sort_keys=True)


def cells(path):
    return [[canonical(output) for output in cell.get("outputs", [])] for cell in json.loads(path.read_text("utf-8"))["cells"]]


def main():
    environment = dict(os.environ, JUPYTER_PATH=str(WORK / "share" / "jupyter"))
    for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR"):
        environment[name] = str(WORK / name.lower())
    notebooks = sorted((ROOT / "notebooks").glob("*.ipynb"))
    subprocess.run([*CLI, "jupyter", "install", "--prefix", str(WORK), "--replace"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([*CLI, "run", *map(str, notebooks), "-o", str(WORK / "run")], check=True, capture_output=True)
    different = 0
    for notebook in notebooks:
        convert = [sys.executable, "-m", "nbconvert", "--to", "notebook", "--execute", str(notebook), "--output-dir", str(WORK / "jupyter")]
        subprocess.run(convert, check=True, env=environment, capture_output=True)
        ours, theirs = cells(WORK / "run" / notebook.name), cells(WORK / "jupyter" / notebook.name)
        wrong = sum(left != right for left, right in zip(ours, theirs)) + abs(len(ours) - len(theirs))
        print(f"{notebook.name}: {sum(map(len, ours))} outputs, {wrong} cells different")
        different += wrong
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
