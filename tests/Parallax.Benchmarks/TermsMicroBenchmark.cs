using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Parallax.TermStreams;
using Parallax.TermStreams.Chunks;
using Parallax.TermStreams.Counts;
using Parallax.TermStreams.Input;

namespace Parallax.Benchmarks;

/// <summary>Time and allocations of the counter's hot parts, for a block of 10,000 words whose terms are all known.</summary>
[MemoryDiagnoser]
public class TermsMicroBenchmark
{
    private const int Words = 10_000;

    private readonly LineBlocks.Block _block = Block();
    private readonly byte[] _text = new byte[1 << 20];
    private TermAccumulator _words = null!, _sklearn = null!, _pairs = null!, _triples = null!;

    [GlobalSetup]
    public void Setup()
    {
        _words = Warm(new TermStreamOptions());
        _sklearn = Warm(new TermStreamOptions { Tokens = TokenRule.Sklearn });
        _pairs = Warm(new TermStreamOptions { MaxLength = 2 });
        _triples = Warm(new TermStreamOptions { MaxLength = 3 });
    }

    [Benchmark(OperationsPerInvoke = Words)]
    public void CountWords() => _words.Add(_block);

    [Benchmark(OperationsPerInvoke = Words)]
    public void CountSklearnWords() => _sklearn.Add(_block);

    [Benchmark(OperationsPerInvoke = Words)]
    public void CountWordsAndPairs() => _pairs.Add(_block);

    [Benchmark(OperationsPerInvoke = Words)]
    public void CountUpToTriples() => _triples.Add(_block);

    [Benchmark(OperationsPerInvoke = Words)]
    public int ReadLine() => JsonText.Unescape(JsonLine.Read(_block.Bytes.AsSpan(0, _block.Length - 1), "outlet"u8).Text, _text);

    /// <summary>Runs it in this process: the project need not be built once more.</summary>
    public static int Run()
    {
        var job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance).WithRuntime(CoreRuntime.CreateForNewVersion("net10.0", ".NET 10.0"));
        BenchmarkRunner.Run<TermsMicroBenchmark>(DefaultConfig.Instance.AddJob(job));
        return 0;
    }

    private TermAccumulator Warm(TermStreamOptions options)
    {
        var accumulator = new TermAccumulator(options, new TermIndex(), new ChunkTable());
        accumulator.Add(_block);
        return accumulator;
    }

    // One record; words of Zipf's frequencies, a comma or a point after some.
    private static LineBlocks.Block Block()
    {
        var random = new Random(1);
        var text = new StringBuilder("{\"id\":\"a\",\"outlet\":\"Ledger\",\"text\":\"");
        for (var i = 0; i < Words; i++)
            text.Append("word").Append((int)Math.Exp(random.NextDouble() * 8)).Append(random.Next(12) switch { 0 => ", ", 1 => ". ", _ => " " });
        var bytes = Encoding.UTF8.GetBytes(text.Append("\"}\n").ToString());
        return new LineBlocks.Block { Bytes = bytes, Length = bytes.Length, FirstLine = 1 };
    }
}
