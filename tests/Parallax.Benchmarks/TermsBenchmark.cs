using System.Diagnostics;
using System.Globalization;
using Parallax.TermStreams;

namespace Parallax.Benchmarks;

/// <summary>Megabytes of JSONL a second for term counts, by wall clock and by processor time.</summary>
internal static class TermsBenchmark
{
    public static int Run(string file, string[] options)
    {
        var runs = options is ["--repeat", var n] ? int.Parse(n, CultureInfo.InvariantCulture) : 3;
        var bytes = File.ReadAllBytes(file);
        Console.WriteLine("what\tthreads\tMB/s wall\tMB/s processor\tallocated MB");
        foreach (var length in new[] { 1, 2, 3 })
            foreach (var rule in new[] { TokenRule.Words, TokenRule.Sklearn })
                foreach (var threads in new[] { 1, 2 })
                    Measure(bytes, runs, new TermStreamOptions { MaxLength = length, Tokens = rule, Threads = threads });
        return 0;
    }

    private static void Measure(byte[] bytes, int runs, TermStreamOptions options)
    {
        double wall = double.MaxValue, processor = double.MaxValue;
        long allocated = 0;
        for (var run = 0; run < runs; run++)
        {
            var process = Process.GetCurrentProcess();
            var used = process.TotalProcessorTime;
            var before = GC.GetTotalAllocatedBytes();
            var watch = Stopwatch.StartNew();
            TermStream.Count(new MemoryStream(bytes), options);
            wall = Math.Min(wall, watch.Elapsed.TotalSeconds);
            process.Refresh();
            processor = Math.Min(processor, (process.TotalProcessorTime - used).TotalSeconds);
            allocated = GC.GetTotalAllocatedBytes() - before;
        }
        var megabytes = bytes.Length / 1e6;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"1-{options.MaxLength} {options.Tokens}\t{options.Threads}\t{megabytes / wall:0}\t{megabytes / processor:0}\t{allocated / 1e6:0}"));
    }
}
