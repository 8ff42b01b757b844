using Parallax.Comparison.Words;

namespace Parallax.Comparison;

/// <summary>A dictionary of concepts: which words name or frame a thing in which way.</summary>
public sealed class ConceptDictionary
{
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
    public static ConceptDictionary Load(string path) =>
        new(Parse(File.ReadLines(path), path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) ? '\t' : ',', path));

    private static List<ConceptEntry> Parse(IEnumerable<string> lines, char separator, string path)
    {
        var entries = new List<ConceptEntry>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)
                || line[0] == '#'
                || (number == 1 && line.StartsWith("concept", StringComparison.OrdinalIgnoreCase)))
                continue;
            var fields = line.Split(separator, 3);
            var pattern = fields.Length > 1 ? fields[1].Trim().ToLowerInvariant() : "";
            if (fields[0].Trim().Length == 0
                || pattern.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries).Length is 0 or > 3)
                throw new InvalidDataException(
                    $"'{path}', line {number}: found '{line}', expected a concept, "
                    + "then a pattern of one to three words such as 'threat*'.");
            entries.Add(new ConceptEntry(
                fields[0].Trim(),
                pattern,
                fields.Length > 2 ? fields[2].Trim() : ""));
        }
        return entries;
    }
}
