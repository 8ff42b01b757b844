using System.Text.Json;

namespace Parallax.Learning;

/// <summary>A token of GUM.</summary>
/// <param name="Span">Where it is, in UTF-16 code units.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Tag">Its Penn Treebank tag.</param>
internal sealed record GoldToken(TextSpan Span, string Lemma, string Tag)
{
    /// <summary>The tokens of a record.</summary>
    public static List<GoldToken> Of(JsonElement record, int[] units) =>
        [.. record.GetProperty("tokens").EnumerateArray().Select(row => new GoldToken(
            new TextSpan(units[row[0].GetInt32()], units[row[1].GetInt32()]),
            row[2].GetString()!,
            row[3].GetString()!))];

    /// <summary>Whether it has a letter.</summary>
    public bool IsWord(string text) => Span.Of(text).ToString().Any(char.IsLetter);
}
