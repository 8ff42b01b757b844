using System.Collections.Frozen;

namespace Parallax.Language.Forms;

/// <summary>Finds passives: a form of "be" and a past participle, adverbs between them aside.</summary>
/// <remarks>
/// A participle ends in -ed or is in the list of irregular ones; adjectives in -ed ("was tired") are found as well.
/// </remarks>
internal static class Passives
{
    private const int Reach = 3;

    private static readonly FrozenSet<string> Be = ListedWords.Of("text", "form-of-be");

    private static readonly FrozenSet<string> Between = ListedWords.Of("text", "within-passive");

    private static readonly FrozenSet<string> LikeParticiples = ListedWords.Of("text", "ends-as-participle");

    private static readonly FrozenSet<string> Irregular = EmbeddedText.Lines("terms/participles.txt")
        .SelectMany(l => l.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Number of passives in the words of one sentence.</summary>
    public static int Count(IReadOnlyList<string> words)
    {
        var passives = 0;
        for (var i = 0; i < words.Count; i++)
            if (Be.Contains(words[i]) && FollowsParticiple(words, i)) passives++;
        return passives;
    }

    private static bool FollowsParticiple(IReadOnlyList<string> words, int be)
    {
        for (var i = be + 1; i < words.Count && i <= be + Reach; i++)
        {
            // "was being held" is one passive, that of "being".
            if (Be.Contains(words[i])) return false;
            if (IsParticiple(words[i])) return true;
            if (!Between.Contains(words[i]) && !words[i].EndsWith("ly", StringComparison.Ordinal))
                return false;
        }
        return false;
    }

    private static bool IsParticiple(string word) => Irregular.Contains(word)
        || (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal)
            && !LikeParticiples.Contains(word));
}
