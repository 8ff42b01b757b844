using System.Collections.Frozen;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Anaphora;

/// <summary>The personal pronouns: what they can refer to and how they stand in their clause.</summary>
internal static class Pronouns
{
    private static readonly FrozenDictionary<string, (AnaphorKind Kind, GrammaticalRole Role)> Known = Read(
        (AnaphorKind.He, "he him his himself"), (AnaphorKind.She, "she her hers herself"),
        (AnaphorKind.It, "it - its itself"),
        (AnaphorKind.They, "they them their themselves"), (AnaphorKind.I, "i me my myself"),
        (AnaphorKind.We, "we us our ourselves"),
        (AnaphorKind.You, "you - your yourself"));

    /// <summary>What a word is as a pronoun; null for other words.</summary>
    public static (AnaphorKind Kind, GrammaticalRole Role)? Of(WordFacts word) =>
        word.Norm.Length < 11
            && word.Surface is not ("US" or "i")
            && Known.TryGetValue(word.Norm, out var known)
            ? known
            : null;

    private static FrozenDictionary<string, (AnaphorKind, GrammaticalRole)> Read(
        params (AnaphorKind Kind, string Forms)[] lines)
    {
        GrammaticalRole[] roles =
        [
            GrammaticalRole.Subject, GrammaticalRole.Object, GrammaticalRole.Possessor, GrammaticalRole.Reflexive,
        ];
        var known = new Dictionary<string, (AnaphorKind, GrammaticalRole)>(StringComparer.Ordinal)
        {
            ["mine"] = (AnaphorKind.I, GrammaticalRole.Possessor),
            ["ours"] = (AnaphorKind.We, GrammaticalRole.Possessor),
        };
        foreach (var (kind, forms) in lines)
            foreach (var (role, form) in forms.Split(' ').Index())
                if (form != "-") known[form] = (kind, roles[role]);
        return known.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
