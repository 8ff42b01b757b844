namespace Parallax.Articles.Metadata;

/// <summary>Splits "A, B and C".</summary>
internal static class NameList
{
    public static IEnumerable<string> Split(string text) => text
        .Replace(" and ", ",", StringComparison.Ordinal).Replace(" & ", ",", StringComparison.Ordinal)
        .Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(n => n.Trim('.', ' ', '\u00A0', ')', '(')).Where(n => n.Length > 0);
}
