using System.Globalization;
using Parallax.Display;
using Parallax.Entities;
using Parallax.Numerics;
using Parallax.Records.Columns;
using Parallax.Records.Folders;

namespace Parallax.Stores.Planning;

/// <summary>What is the same for all parts of a store: the analyzer, its versions, and the user's names.</summary>
internal sealed class StoreContext
{
    private StoreContext(Analyzer analyzer, AliasFile? aliases, string hash) =>
        (Analyzer, Aliases, Hash) = (analyzer, aliases, hash);

    /// <summary>The analyzer.</summary>
    public Analyzer Analyzer { get; }

    /// <summary>The user's names beside the articles; null for none.</summary>
    public AliasFile? Aliases { get; }

    /// <summary>What tells this context from others.</summary>
    public string Hash { get; }

    /// <summary>The context of a run.</summary>
    public static StoreContext Of(IReadOnlyList<string> paths, StoreOptions options)
    {
        var aliases = AliasFile.Beside(paths);
        var analyzer = new Analyzer(options.Analyzer.With(aliases));
        string[] facts =
        [
            StoreFormats.Part,
            JsonText.Of(analyzer.Versions),
            ((int)options.Analyzer.Stages).ToString(CultureInfo.InvariantCulture),
            options.KeepTexts.ToString(CultureInfo.InvariantCulture),
            AliasText(paths),
            .. ReadingOf(options.Corpus),
        ];
        return new StoreContext(analyzer, aliases, ContentHash.Of(string.Join('\n', facts)));
    }

    /// <summary>What tells apart how texts are read.</summary>
    public static string OfTexts(string format, CorpusOptions corpus) =>
        ContentHash.Of(string.Join('\n', ReadingOf(corpus).Prepend(format)));

    // Whatever changes what is read of the same bytes.
    private static IEnumerable<string> ReadingOf(CorpusOptions corpus)
    {
        var fields = corpus.Fields.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Key}={f.Value}");
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"{corpus.MaxFileBytes} {corpus.MaxLineLength}"),
            string.Create(CultureInfo.InvariantCulture, $"{corpus.MaxUnpackRatio} {corpus.FoldersAreOutlets}"),
            string.Create(CultureInfo.InvariantCulture, $"{corpus.AllLanguages} {corpus.PagesOnly}"),
            .. fields,
        ];
    }

    /// <summary>The file of the user's names beside some articles; null where there is none.</summary>
    public static string? AliasesBeside(IEnumerable<string> paths) =>
        paths.Select(p => Path.Combine(FolderOf(p), AliasFile.FileName)).FirstOrDefault(OrdinaryFile.HasBytes);

    private static string AliasText(IReadOnlyList<string> paths) =>
        AliasesBeside(paths) is { } beside ? File.ReadAllText(beside) : "";

    private static string FolderOf(string path) =>
        Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;
}
