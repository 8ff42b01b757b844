namespace Parallax.Tests.Architecture;

/// <summary>The order of the library's folders, in which the data flow.</summary>
public sealed class ArchitectureTests(SourceGraph graph) : IClassFixture<SourceGraph>
{
    /// <summary>A folder may use those before it and itself.</summary>
    private static readonly string[] Rooms =
    [
        "", "Numerics", "Scratch", "Display", "Tables", "Language", "Articles", "Reading", "Entities", "Quotes", "Terms", "TermStreams", "Tone",
        Analyzer, "Records", "Stories", "Stores", "Comparison", "Classification", "Charts", "Findings", "Reports", "Interactive",
    ];

    private const string Analyzer = "Analyzer.cs";

    /// <summary>Types that users begin with are found without a further using directive, wherever their file is.</summary>
    private static readonly string[] EntryPoints =
    [
        "Reading/Corpus.cs", "Reading/CorpusOptions.cs", "Reading/FieldMapping.cs", "Reading/LoadIssue.cs", "Reading/LoadIssueKind.cs",
        "Reading/LoadReport.cs", "Reading/OutletLoad.cs", "Records/Coverage.cs", "Records/CoverageOptions.cs", "Stories/CoverageStorage.cs", "Tables/DataFrameExtensions.cs",
    ];

    private const int MostFilesInFolder = 25;

    [Fact]
    public void Rooms_AreAllInTheList() => Offenders.None(graph.Files.Select(RoomOf).Distinct().Except(Rooms));

    [Fact]
    public void Files_UseOnlyRoomsBeforeTheirOwn() => Offenders.None(
        from file in graph.Files
        from used in graph.Uses(file)
        where Array.IndexOf(Rooms, RoomOf(used)) > Array.IndexOf(Rooms, RoomOf(file))
        select $"{file} uses {used}");

    [Fact]
    public void Files_FormNoCircle() => Offenders.None(graph.Circles()
        .Where(circle => !circle.All(IsTypeOrItsFormatter) && !IsSmallFamily(circle))
        .Select(circle => string.Join(" - ", circle)));

    [Fact]
    public void Namespaces_AreFolders() => Offenders.None(
        from file in graph.Files.Except(EntryPoints)
        let expected = NamespaceOf(file)
        let line = File.ReadLines(Repository.PathOf("lib", "Parallax", file)).First(l => l.StartsWith("namespace ", StringComparison.Ordinal))
        where line != $"namespace {expected};"
        select $"{file}: found \"{line}\", expected {expected}");

    [Fact]
    public void Folders_HoldOneThingEach() => Offenders.None(
        from folder in graph.Files.Where(file => RoomOf(file) is not ("" or Analyzer)).GroupBy(Path.GetDirectoryName)
        where folder.Count() > MostFilesInFolder
        select $"{folder.Key} has {folder.Count()} files");

    // A base class and what it makes, a view and its parts: a few files of one folder that are one thing.
    private static bool IsSmallFamily(IReadOnlyList<string> circle) =>
        circle.Count <= 5 && circle.Select(Path.GetDirectoryName).Distinct().Count() == 1;

    // .NET Interactive's convention: a type names its formatter source, and that names the type.
    private static bool IsTypeOrItsFormatter(string file) =>
        file.EndsWith("FormatterSource.cs", StringComparison.Ordinal)
        || File.ReadAllText(Repository.PathOf("lib", "Parallax", file)).Contains("[TypeFormatterSource(", StringComparison.Ordinal);

    private static string RoomOf(string file)
    {
        if (file is "Analyzer.cs" or "AnalyzerOptions.cs" or "AnalysisRun.cs") return Analyzer;
        var slash = file.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? "" : file[..slash];
    }

    private static string NamespaceOf(string file)
    {
        var folder = Path.GetDirectoryName(file)!.Replace('\\', '/');
        return folder.Length == 0 ? "Parallax" : $"Parallax.{folder.Replace('/', '.')}";
    }
}
