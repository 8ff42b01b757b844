using System.Globalization;

namespace Parallax.Articles;

/// <summary>Reads the outlet's name off furniture that gives it.</summary>
internal static class OutletCues
{
    private static readonly PatternTable Table = PatternTable.Load("outlet-cues.tsv", "", "");

    public static void Read(string text, IEnumerable<Furniture> furniture, Claims claims)
    {
        foreach (var piece in furniture)
        {
            if (piece.Kind is FurnitureKind.Repeat or FurnitureKind.Counter or FurnitureKind.Related) continue;
            var value = piece.Span.Of(text).ToString();
            if (!Table.MayMatch(value)) continue;
            foreach (var pattern in Table.Patterns)
                if (pattern.Anywhere.Match(value) is { Success: true } match) Claim(match.Groups["outlet"].Value, pattern, piece, claims);
        }
    }

    private static void Claim(string name, Pattern pattern, Furniture piece, Claims claims)
    {
        name = name.TrimEnd('.', ' ', '\u00A0', ',');
        if (name.Length < 2) return;
        // What is known to be an outlet is surer to be one here.
        var confidence = double.Parse(pattern.Column, CultureInfo.InvariantCulture) + (OutletNames.IsKnown(name) ? 0.05 : 0);
        claims.Add(new("outlet", OutletNames.Canonical(name), pattern.Rule, confidence, piece.Span));
    }
}
