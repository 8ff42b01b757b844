"""Runs a notebook in a Jupyter kernel, in the notebook's folder, and saves the executed one.

  /usr/bin/python3 tests/tools/run_in_kernel.py KERNEL NOTEBOOK OUTPUT

Needs Debian's python3-nbclient and jupyter-client. Exit code 1 where a cell fails. The kernel is ended in every case.
"""
import pathlib
import sys

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError


def main(kernel, notebook, output):
    path = pathlib.Path(notebook)
    document = nbformat.read(path, as_version=4)
    resources = {"metadata": {"path": str(path.parent)}}
    client = NotebookClient(document, kernel_name=kernel, timeout=300, startup_timeout=120, resources=resources)
    try:
        client.execute()
    except CellExecutionError as error:
        print(error)
        return 1
    nbformat.write(document, output)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:4]))
