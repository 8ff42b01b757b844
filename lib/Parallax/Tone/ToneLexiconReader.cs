using System.Globalization;

namespace Parallax.Tone;

/// <summary>Reads lines of term, valence, part of speech.</summary>
internal static class ToneLexiconReader
{
    private static readonly Dictionary<string, string> Parts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["n"] = "noun",
        ["noun"] = "noun",
        ["v"] = "verb",
        ["verb"] = "verb",
        ["a"] = "adj",
        ["adj"] = "adj",
        ["adjective"] = "adj",
        ["r"] = "adv",
        ["adv"] = "adv",
        ["adverb"] = "adv",
        ["any"] = "",
        ["*"] = "",
    };

    /// <summary>The entries of the good lines; what is wrong with the others.</summary>
    public static List<ToneEntry> Read(IEnumerable<string> lines, char separator, out List<ToneLexiconProblem> problems)
    {
        problems = [];
        var at = new Dictionary<(string, string), (int Index, int Line)>();
        var entries = new List<ToneEntry>();
        var number = 0;
        foreach (var raw in lines)
        {
            var line = raw.Trim('\r', '\uFEFF', ' ');
            number++;
            if (line.Length == 0 || line[0] == '#'
                || (number == 1 && line.StartsWith("term", StringComparison.OrdinalIgnoreCase)))
                continue;
            if (Parse(line, separator, out var expected) is not { } entry)
                problems.Add(new ToneLexiconProblem(number, line, expected));
            else if (at.TryGetValue((entry.Term, entry.PartsOfSpeech), out var earlier))
            {
                problems.Add(new ToneLexiconProblem(number, entry.Term,
                    $"each term once; it replaces line {earlier.Line}"));
                entries[earlier.Index] = entry;
            }
            else
            {
                at[(entry.Term, entry.PartsOfSpeech)] = (entries.Count, number);
                entries.Add(entry);
            }
        }
        return entries;
    }

    private static ToneEntry? Parse(string line, char separator, out string expected)
    {
        var fields = line.Split(separator);
        expected = $"term{(separator == '\t' ? " TAB " : ", ")}valence from -1 to 1, then perhaps a part of speech";
        var term = fields[0].Trim().Trim('"').Trim();
        if (fields.Length < 2 || term.Length == 0) return null;
        expected = "a valence from -1 to 1 with a decimal point";
        if (!double.TryParse(fields[1].Trim().Trim('"'), NumberStyles.Float, CultureInfo.InvariantCulture,
            out var valence)
            || !(valence is >= -1 and <= 1)) return null;
        expected = "a part of speech: noun, verb, adj, adv (several with spaces), or nothing";
        var parts = new List<string>();
        foreach (var part in (fields.Length > 2 ? fields[2]
            : "").Trim().Trim('"').Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Parts.TryGetValue(part, out var name)) return null;
            if (name.Length > 0) parts.Add(name);
        }
        return new ToneEntry(term, valence, string.Join(' ', parts));
    }
}
