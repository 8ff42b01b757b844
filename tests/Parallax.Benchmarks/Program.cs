using System.Globalization;
using Parallax.Benchmarks;

return args switch
{
    ["terms", var file, .. var rest] => TermsBenchmark.Run(file, rest),
    ["terms-micro"] => TermsMicroBenchmark.Run(),
    ["tone", var file, .. var rest] => ToneBenchmark.Run(file, rest),
    ["entities", var texts] => EntitiesBenchmark.Run(texts),
    ["tables"] => TablesBenchmark.Run(5),
    ["merge", var articles, var folder] => MergeSimulation.Run(int.Parse(articles, CultureInfo.InvariantCulture), folder),
    ["notebooks"] => await NotebookBenchmark.RunAsync(5),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("terms FILE.jsonl [--repeat N]: counting of terms, best of N runs (see terms_peers.py for the peers)");
    Console.Error.WriteLine("terms-micro: time and allocations a word of the counter's hot parts (BenchmarkDotNet)");
    Console.Error.WriteLine("tone FILE.jsonl [--repeat N]: tone of sentences and toward targets on one core, best of N runs");
    Console.Error.WriteLine("entities FILE.jsonl: names and chains, tokens a second of processor time, time to load, memory");
    Console.Error.WriteLine("tables: operations on a million rows, DataFrame's own, ours and LINQ, best of five");
    Console.Error.WriteLine("notebooks: a session's start, later cells and memory");
    Console.Error.WriteLine("merge COUNT FOLDER: what a merge holds of all articles, on synthetic signatures, with scratch files in FOLDER");
    return 2;
}
