using System.Globalization;
using Parallax.Articles.Blocks;

namespace Parallax.Articles.Metadata;

/// <summary>Reads the outlet's name off furniture that gives it.</summary>
internal static class OutletCues
{
    private static readonly IReadOnlyList<Rule> Rules = Rule.Load("outlet-cues.tsv");

    public static void Read(string text, IEnumerable<Furniture> furniture, Claims claims)
    {
        foreach (var piece in furniture)
        {
            if (piece.Kind is FurnitureKind.Repeat or FurnitureKind.Counter or FurnitureKind.Related) continue;
            var value = piece.Span.Of(text).ToString();
            foreach (var rule in Rules)
                if (rule.MayMatch(value) && rule.Anywhere.Match(value) is { } match) Claim(match["outlet"]!, rule, piece, claims);
        }
    }

    private static void Claim(string name, Rule rule, Furniture piece, Claims claims)
    {
        name = name.TrimEnd('.', ' ', '\u00A0', ',');
        // "The Harbour Post Trust Principles" are the Harbour Post's.
        foreach (var word in (string[])[" Trust", " Editorial", " Ethics"])
            if (name.EndsWith(word, StringComparison.OrdinalIgnoreCase)) name = name[..^word.Length];
        if (name.Length < 2) return;
        // What is known to be an outlet is surer to be one here.
        var confidence = double.Parse(rule.Columns[0], CultureInfo.InvariantCulture) + (OutletNames.IsKnown(name) ? 0.05 : 0);
        claims.Add(new("outlet", OutletNames.Canonical(name), rule.Name, confidence, piece.Span));
    }
}
