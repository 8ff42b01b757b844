using System.Text.RegularExpressions;

namespace Parallax.Reading.Formats;

/// <summary>Escapes of JSON that no reader takes.</summary>
internal static partial class JsonEscapes
{
    private const string Replacement = @"\uFFFD";

    /// <summary>The JSON with U+FFFD for each half of a surrogate pair that is escaped alone.</summary>
    public static string WellFormed(string json)
    {
        var mayHoldSurrogates = json.Contains(@"\ud", StringComparison.OrdinalIgnoreCase);
        return mayHoldSurrogates ? Escape().Replace(json, WellFormed) : json;
    }

    private static string WellFormed(Match escape)
    {
        var isAlone = escape.Groups["alone"].Success;
        return isAlone ? Replacement : escape.Value;
    }

    // Every escape is taken whole, so that what follows an escaped backslash is no escape.
    [GeneratedRegex(
        @"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<alone>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Escape();
}
