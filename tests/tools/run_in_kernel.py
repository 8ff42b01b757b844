"""Runs notebooks in one Jupyter kernel, one after another in the folder of the first, and saves the executed ones.

  /usr/bin/python3 tests/tools/run_in_kernel.py KERNEL OUTPUT_FOLDER NOTEBOOK…

Needs Debian's python3-nbclient and jupyter-client. Exit code 1 where a cell fails. The kernel is ended in every case.
"""
import pathlib
import sys

import nbformat
from jupyter_client import AsyncKernelManager
from jupyter_client.utils import run_sync
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError


def execute(kernel, channels, path, output):
    document = nbformat.read(path, as_version=4)
    resources = {"metadata": {"path": str(path.parent)}}
    client = NotebookClient(document, km=kernel, timeout=300, startup_timeout=120, resources=resources)
    client.kc = channels
    client.execute()
    nbformat.write(document, output / path.name)
    return client.kc


def main(name, output, *notebooks):
    kernel, channels = AsyncKernelManager(kernel_name=name), None
    try:
        for notebook in notebooks:
            # The kernel answers only those who were there first.
            channels = execute(kernel, channels, pathlib.Path(notebook), pathlib.Path(output))
    except CellExecutionError as error:
        print(error)
        return 1
    finally:
        if channels is not None:
            channels.stop_channels()
        if kernel.has_kernel:
            run_sync(kernel.shutdown_kernel)(now=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
