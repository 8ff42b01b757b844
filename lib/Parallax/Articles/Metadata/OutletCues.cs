using System.Globalization;
using Parallax.Articles.Patterns;

namespace Parallax.Articles.Metadata;

/// <summary>Reads the outlet's name off furniture that gives it.</summary>
internal static class OutletCues
{
    // What is known to be an outlet is surer to be one here.
    private const double KnownBonus = 0.05;
    private static readonly IReadOnlyList<Rule> Rules = Rule.Load("outlet-cues.tsv");

    // "The Harbour Post Trust Principles" are the Harbour Post's.
    private static readonly string[] Owned = [" Trust", " Editorial", " Ethics"];
    private static readonly Pattern Job = Rule.Compile(@"\b{trade}\b");
    private static readonly char[] Edges = ['.', ' ', '\u00A0', ','];

    public static void Read(string text, IEnumerable<Furniture> furniture, MetadataClaims claims)
    {
        foreach (var piece in furniture.Where(p => MayName(p.Kind)))
        {
            var value = piece.Span.Of(text).ToString();
            foreach (var rule in Rules.Where(r => r.MayMatch(value)))
                if (rule.Anywhere.Match(value)?.Named("outlet") is { } name)
                    Claim(name, rule, piece, claims);
        }
    }

    private static bool MayName(FurnitureKind kind) =>
        kind is not (FurnitureKind.Repeat or FurnitureKind.Counter or FurnitureKind.Related);

    private static void Claim(string found, Rule rule, Furniture piece, MetadataClaims claims)
    {
        var name = found.TrimEnd(Edges);
        foreach (var word in Owned)
            if (name.EndsWith(word, StringComparison.OrdinalIgnoreCase)) name = name[..^word.Length];
        // "By Dana Whitlock, Chief Reporter"
        if (name.Length < 2 || Job.IsMatch(name) && !OutletNames.IsKnown(name)) return;
        var confidence = double.Parse(rule.Columns[0], CultureInfo.InvariantCulture);
        if (OutletNames.IsKnown(name)) confidence += KnownBonus;
        claims.Add(new("outlet", OutletNames.Canonical(name), rule.Name, confidence, piece.Span));
    }
}
