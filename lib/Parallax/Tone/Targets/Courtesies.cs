using System.Collections.Frozen;

namespace Parallax.Tone.Targets;

/// <summary>
/// Tells condolences, sympathy and apologies: sad words that are not against those whom they reach or who offer them.
/// </summary>
internal static class Courtesies
{
    // "offered her deepest condolences to the widow and the son of Otto Voss"
    private const int Reach = 9;

    private static readonly FrozenSet<string> Sympathies = FrozenSet.Create(StringComparer.Ordinal, "condolence",
        "condolences", "sympathy", "sympathies", "mourned", "mourn", "mourns", "mourning", "condoled");

    private static readonly FrozenSet<string> Apologies = FrozenSet.Create(StringComparer.Ordinal, "apologised",
        "apologized", "apologises", "apologizes", "apologise", "apologize", "apology", "apologies");

    /// <summary>Whether a target offers or gets sympathy, or gets an apology.</summary>
    /// <param name="tokens">The tokens of its sentence.</param>
    /// <param name="target">First token of the target, and the one after its last.</param>
    public static bool Concern(ReadOnlySpan<Token> tokens, (int First, int End) target)
    {
        var isAddressed = false;
        for (var at = target.First - 1; at >= Math.Max(0, target.First - Reach); at--)
        {
            isAddressed |= tokens[at].Norm == "to";
            if (Sympathies.Contains(tokens[at].Norm)) return true;
            if (Apologies.Contains(tokens[at].Norm)) return isAddressed;
        }
        for (var at = target.End; at < Math.Min(tokens.Length, target.End + Reach); at++)
            if (Sympathies.Contains(tokens[at].Norm)) return true;
        return false;
    }
}
