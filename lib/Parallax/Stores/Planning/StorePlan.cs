using Parallax.Reading;

namespace Parallax.Stores.Planning;

/// <summary>What a store is made from, cut into parts: the same on every machine that sees the same files.</summary>
/// <param name="Parts">The parts in the order of the input.</param>
/// <param name="Issues">Files that are not read, and why.</param>
internal sealed record StorePlan(IReadOnlyList<PlannedPart> Parts, IReadOnlyList<LoadIssue> Issues)
{
    /// <summary>The plan for files and folders.</summary>
    /// <exception cref="IOException">One of them does not exist.</exception>
    public static StorePlan Of(IReadOnlyList<string> paths, StoreOptions options)
    {
        var report = Corpus.Read(paths, options.Corpus).Report;
        var files = new List<SourceFile>();
        foreach (var path in paths)
        {
            var before = files.Count;
            files.AddRange(new FileWalker(options.Corpus, report).Walk(path));
            if (files.Count == before && Directory.Exists(path)) report.Skip(path, FileWalker.NothingToRead);
        }
        return new StorePlan(PartCutter.Cut(files, options.PartBytes), [.. report.Issues]);
    }
}
