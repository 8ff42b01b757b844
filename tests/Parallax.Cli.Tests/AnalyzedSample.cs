namespace Parallax.Cli.Tests;

/// <summary>The sample articles, analysed once by the command into a folder for all tests that look at it.</summary>
public sealed class AnalyzedSample : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("parallax-").FullName;

    public AnalyzedSample()
    {
        Folder = Path.Combine(_root, "out");
        (Exit, Output, _) = Cli.Run(["analyze", Repository.PathOf("data", "sample"), "-o", Folder]);
    }

    public int Exit { get; }

    /// <summary>What the command printed.</summary>
    public string Output { get; }

    /// <summary>The folder of the records.</summary>
    public string Folder { get; }

    /// <summary>The alignment between outlets has a file of its own beside the records.</summary>
    public string AlignmentFile => Path.Combine(Folder, "alignment.jsonl");

    /// <summary>The files of the records.</summary>
    public IEnumerable<string> Records() =>
        Directory.GetFiles(Folder, "*.jsonl", SearchOption.AllDirectories).Where(file => file != AlignmentFile);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
