using Parallax.Comparison.Words;

namespace Parallax.Comparison;

/// <summary>A dictionary of concepts: which words name or frame a thing in which way.</summary>
public sealed class ConceptDictionary
{
    // The longest terms that are counted.
    private const int LongestPattern = 3;

    private static readonly Lazy<ConceptDictionary> BuiltIn =
        new(() => new ConceptDictionary(Parse(EmbeddedText.Lines("sentiment/concepts.tsv"), '\t', "concepts.tsv")));

    /// <summary>A dictionary of the given entries.</summary>
    public ConceptDictionary(IEnumerable<ConceptEntry> entries) => Entries = [.. entries];

    /// <summary>
    /// The project's own dictionary: names of fighting and of relations, threat, morals, law, hedging, loaded words.
    /// </summary>
    public static ConceptDictionary Default => BuiltIn.Value;

    /// <summary>The entries.</summary>
    public IReadOnlyList<ConceptEntry> Entries { get; }

    /// <summary>The names of the concepts, in the order of the entries.</summary>
    public IReadOnlyList<string> Concepts => [.. Entries.Select(e => e.Concept).Distinct(StringComparer.Ordinal)];

    /// <summary>
    /// Reads concept, pattern, note from CSV or, by the ending .tsv, tab-separated text; a first line "concept…" is a
    /// header.
    /// </summary>
    /// <exception cref="InvalidDataException">A line has no concept or no pattern of one to three words.</exception>
    public static ConceptDictionary Load(string path)
    {
        var isTabbed = path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);
        return new ConceptDictionary(Parse(File.ReadLines(path), isTabbed ? '\t' : ',', path));
    }

    private static IEnumerable<ConceptEntry> Parse(IEnumerable<string> lines, char separator, string path) =>
        from line in lines.Index()
        where IsEntry(line.Item) && !(line.Index == 0 && IsHeader(line.Item))
        select Entry(line.Item, separator) ?? throw Unreadable(line.Item, line.Index + 1, path);

    private static bool IsEntry(string line) => !string.IsNullOrWhiteSpace(line) && line[0] != '#';

    private static bool IsHeader(string line) => line.StartsWith("concept", StringComparison.OrdinalIgnoreCase);

    // Null where the line is none.
    private static ConceptEntry? Entry(string line, char separator)
    {
        string[] given = line.Split(separator, 3, StringSplitOptions.TrimEntries);
        string[] fields = [.. given, "", ""];
        var entry = new ConceptEntry(fields[0], fields[1].ToLowerInvariant(), fields[2]);
        var isGood = entry.Concept.Length > 0 && entry.Words.Length is >= 1 and <= LongestPattern;
        return isGood ? entry : null;
    }

    private static InvalidDataException Unreadable(string line, int number, string path) => new(
        $"'{path}', line {number}: found '{line}', expected a concept, "
        + "then a pattern of one to three words such as 'threat*'.");
}
