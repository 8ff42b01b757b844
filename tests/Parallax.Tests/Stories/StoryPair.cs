using System.Globalization;

namespace Parallax.Tests.Stories;

/// <summary>An invented story told by two outlets, with the hand-made key of its shared facts; see StoryPairs/README.md.</summary>
internal sealed record StoryPair(string Name, ArticleAnalysis A, ArticleAnalysis B, IReadOnlySet<(int A, int B)> Key)
{
    private static readonly Analyzer Analyzer = new();

    public static IReadOnlyList<StoryPair> All { get; } = Pairs("StoryPairs");

    /// <summary>Pairs that the aligner was never tuned on.</summary>
    public static IReadOnlyList<StoryPair> Untuned { get; } = Pairs("StoryPairs", "untuned");

    private static StoryPair[] Pairs(params string[] folders) => [.. Directory.EnumerateFiles(
        Repository.PathOf(["tests", "Parallax.Tests", "Stories", .. folders]), "*.txt").Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>Aligned sentences as lines of the file.</summary>
    public (int A, int B) Lines(int a, int b) => (A.Sentences[a].Paragraph + 1, B.Sentences[b].Paragraph + 1);

    private static StoryPair Read(string path)
    {
        var parts = File.ReadAllText(path).Split("# ", StringSplitOptions.RemoveEmptyEntries);
        var name = Path.GetFileNameWithoutExtension(path);
        var key = parts[2].Split('\n').Where(l => l.Contains('=')).Select(l => l.Split('='))
            .SelectMany(l => l[1].Split(',').Select(b => (int.Parse(l[0], CultureInfo.InvariantCulture), int.Parse(b, CultureInfo.InvariantCulture))));
        return new StoryPair(name, Analyze(name, parts[0]), Analyze(name, parts[1]), key.ToHashSet());
    }

    private static ArticleAnalysis Analyze(string name, string part)
    {
        var end = part.IndexOf('\n');
        var published = DateTimeOffset.ParseExact(part[2..end].Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        var info = new ArticleInfo { Id = $"{name}.{part[0]}", Outlet = $"Outlet {part[0]}", Published = new PublicationDate(published) };
        return Analyzer.Analyze(info, part[(end + 1)..]);
    }
}
