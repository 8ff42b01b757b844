using Parallax.Benchmarks;

return args switch
{
    ["terms", var file, .. var rest] => TermsBenchmark.Run(file, rest),
    ["terms-micro"] => TermsMicroBenchmark.Run(),
    ["notebooks"] => await NotebookBenchmark.RunAsync(5),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("terms FILE.jsonl [--repeat N]: counting of terms, best of N runs (see terms_peers.py for the peers)");
    Console.Error.WriteLine("terms-micro: time and allocations a word of the counter's hot parts (BenchmarkDotNet)");
    Console.Error.WriteLine("notebooks: a session's start, later cells and memory");
    return 2;
}
