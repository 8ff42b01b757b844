namespace Parallax.Articles.Metadata;

/// <summary>Splits "A, B and C".</summary>
internal static class NameList
{
    private const StringSplitOptions Tidy = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
    private static readonly char[] Commas = [',', '\n'];
    private static readonly char[] Edges = ['.', ' ', '\u00A0', ')', '('];

    public static IEnumerable<string> Split(string text)
    {
        var list = text.Replace(" and ", ",", StringComparison.Ordinal).Replace(" & ", ",", StringComparison.Ordinal);
        return list.Split(Commas, Tidy)
            .Select(n => n.Trim(Edges))
            .Where(n => n.Length > 0);
    }
}
