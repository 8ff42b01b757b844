"""Measures this engine's Jupyter kernel against the real one of .NET Interactive in one run, in turns, and prints a table.

  dotnet build && dotnet tool restore && /usr/bin/python3 tests/tools/compare_kernels.py

Needs Debian's python3-nbclient and jupyter-client, and Linux (/proc). Times are of processors, so that what else the computer
does changes little; a kernel's processes are counted together. Writes under artifacts/kernels only.
"""
import json
import os
import pathlib
import subprocess
import statistics
import time

import nbformat
from jupyter_client.manager import start_new_kernel
from nbclient import NotebookClient

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORK = ROOT / "artifacts" / "kernels"
PACKAGES = pathlib.Path(os.environ.get("NUGET_PACKAGES", pathlib.Path.home() / ".nuget" / "packages"))
TOOL = PACKAGES / "microsoft.dotnet-interactive" / "1.0.712001" / "tools" / "net10.0" / "any" / "Microsoft.DotNet.Interactive.App.dll"
STARTS = 5
CELLS = 400
TICKS = os.sysconf("SC_CLK_TCK")


def prepare():
    """Registers both kernels where Jupyter finds them and nothing else."""
    for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR"):
        os.environ[name] = str(WORK / name.lower())
    os.environ["JUPYTER_PATH"] = str(WORK / "share" / "jupyter")
    os.environ["DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT"] = "1"
    command = ["dotnet", str(ROOT / "artifacts/bin/Parallax.Cli/debug/Parallax.Cli.dll"), "jupyter", "install"]
    subprocess.run([*command, "--name", "ours", "--prefix", str(WORK), "--replace"], check=True, stdout=subprocess.DEVNULL)
    theirs = WORK / "share" / "jupyter" / "kernels" / "theirs"
    theirs.mkdir(parents=True, exist_ok=True)
    arguments = ["dotnet", "exec", str(TOOL), "jupyter", "--default-kernel", "csharp", "{connection_file}", "--http-port-range", "2048-3000"]
    (theirs / "kernel.json").write_text(json.dumps({"argv": arguments, "display_name": "theirs", "language": "C#"}), "utf-8")


def tree(pid):
    """The process and all that it has started."""
    parents = {}
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
                parents.setdefault(int(fields[1]), []).append(int(entry.name))
            except OSError:
                pass
    found, waiting = [], [pid]
    while waiting:
        found.append(waiting.pop())
        waiting.extend(parents.get(found[-1], []))
    return found


def processor(pid):
    """Seconds of processor time, with that of processes that have ended."""
    total = 0
    for one in tree(pid):
        fields = pathlib.Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()
        total += sum(int(field) for field in fields[11:15])
    return total / TICKS


def memory(pid):
    """Megabytes."""
    return sum(int(pathlib.Path(f"/proc/{one}/statm").read_text().split()[1]) for one in tree(pid)) * os.sysconf("SC_PAGE_SIZE") // 2**20


def listens_everywhere(pid):
    """Whether a process of the kernel accepts connections on an address other than the computer's own loop."""
    sockets = {os.readlink(link) for one in tree(pid) for link in pathlib.Path(f"/proc/{one}/fd").iterdir() if link.is_symlink()}
    for table in ("tcp", "tcp6"):
        for line in pathlib.Path(f"/proc/net/{table}").read_text().splitlines()[1:]:
            fields = line.split()
            loop = fields[1].startswith(("0100007F", "00000000000000000000000001000000"))
            if fields[3] == "0A" and f"socket:[{fields[9]}]" in sockets and not loop:
                return True
    return False


class Kernel:
    def __init__(self, name):
        self.manager, self.client = start_new_kernel(kernel_name=name, startup_timeout=120, cwd=str(ROOT / "notebooks"))
        self.pid = self.manager.provisioner.pid

    def run(self, code, wait=300):
        return self.client.execute_interactive(code, timeout=wait, output_hook=lambda message: None)["content"]["status"]

    def close(self):
        self.client.stop_channels()
        self.manager.shutdown_kernel(now=True)


def start(name):
    """Processor time to the first result and, for the note, seconds."""
    clock = time.monotonic()
    kernel = Kernel(name)
    kernel.run("new[] { 1, 2, 3 }.Select(x => x * 2).ToArray()")
    result = processor(kernel.pid), time.monotonic() - clock
    kernel.close()
    return result


def notebook(name, path):
    document = nbformat.read(path, as_version=4)
    client = NotebookClient(document, kernel_name=name, timeout=600, startup_timeout=120, resources={"metadata": {"path": str(path.parent)}})
    spent = []
    with client.setup_kernel():
        for index, cell in enumerate(document.cells):
            client.execute_cell(cell, index)
        spent.append(processor(client.km.provisioner.pid))
    return spent[0]


def cell(i):
    return [
        f"var list{i} = Enumerable.Range(0, {i + 10}).Select(x => x * 2).ToList();",
        f"int Add{i}(int x) => x + {i};\nAdd{i}(3)",
        f"record Row{i}(int A, string B);\nvar row{i} = new Row{i}({i}, \"x\");",
        f"Console.WriteLine($\"{{row{i - 1}}} {{list{i - 3}.Count}}\");",
        f"list{i - 4}.Where(x => x > 3).GroupBy(x => x % 3).ToDictionary(g => g.Key, g => g.Sum())",
    ][i % 5]


def many_cells(name):
    kernel = Kernel(name)
    for i in range(CELLS):
        kernel.run(cell(i))
    result = memory(kernel.pid), listens_everywhere(kernel.pid)
    kernel.close()
    return result


def keeps_state(name):
    """Whether a variable is there after a busy loop was interrupted."""
    kernel = Kernel(name)
    kernel.run("var kept = 1;")
    kernel.client.execute("while (true) { }")
    time.sleep(3)
    kernel.manager.interrupt_kernel()
    time.sleep(5)
    try:
        kept = kernel.manager.is_alive() and kernel.run("kept", wait=30) == "ok"
    except Exception:  # Whatever the client raises, the kernel did not answer.
        kept = False
    kernel.close()
    return kept


def main():
    prepare()
    names = ("ours", "theirs")
    starts = {name: [] for name in names}
    for _ in range(STARTS):
        for name in names:
            starts[name].append(start(name))
    spent = {name: 0 for name in names}
    for path in sorted((ROOT / "notebooks").glob("*.ipynb")):
        for name in names:
            spent[name] += notebook(name, path)
    held = {name: many_cells(name) for name in names}
    kept = {name: keeps_state(name) for name in names}
    rows = [
        ("start to first result, processor s", lambda name: f"{statistics.median(first for first, _ in starts[name]):.1f}"),
        ("the same, seconds (best)", lambda name: f"{min(clock for _, clock in starts[name]):.1f}"),
        ("the six notebooks, processor s", lambda name: f"{spent[name]:.0f}"),
        (f"memory after {CELLS} cells, MB", lambda name: str(held[name][0])),
        ("interrupt keeps the variables", lambda name: "yes" if kept[name] else "no"),
        ("listens on every network interface", lambda name: "yes" if held[name][1] else "no"),
    ]
    print("| | this engine | dotnet-interactive 1.0.712001 |\n|---|---|---|")
    for title, value in rows:
        print(f"| {title} | {value('ours')} | {value('theirs')} |")


if __name__ == "__main__":
    main()
