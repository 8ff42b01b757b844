using System.Collections.Frozen;

namespace Parallax.Language;

/// <summary>The table of cue verbs with their stance, from the resource quotes/cues.tsv.</summary>
/// <remarks>
/// Where a verb can be read in two ways the table holds the commoner one in news; each verb has one stance.
/// </remarks>
public static class CueTable
{
    private static readonly Lazy<FrozenDictionary<string, CueVerb>> ByForm = new(Load);

    /// <summary>The cue verb whose form <paramref name="norm"/> is; null where it is none.</summary>
    /// <param name="norm">A word in lower case, as in <see cref="Token.Norm"/>.</param>
    public static CueVerb? Find(string norm) => ByForm.Value.GetValueOrDefault(norm);

    /// <summary>
    /// The stance of a lemma as in <see cref="Quote.CueLemma"/>; neutral where the table does not hold it.
    /// </summary>
    public static CueStance StanceOf(string? lemma) =>
        lemma is null ? CueStance.Neutral : Find(lemma)?.Stance ?? CueStance.Neutral;

    /// <summary>All verbs, by lemma in ordinal order.</summary>
    public static IReadOnlyList<CueVerb> All =>
        [.. ByForm.Value.Values.Distinct().OrderBy(v => v.Lemma, StringComparer.Ordinal)];

    private static FrozenDictionary<string, CueVerb> Load()
    {
        var forms = new Dictionary<string, CueVerb>(StringComparer.Ordinal);
        foreach (var cells in EmbeddedText.Rows("quotes/cues.tsv"))
        {
            var verb = new CueVerb(cells[0], Enum.Parse<CueStance>(cells[1], true),
                Enum.Parse<CueFrame>(cells[2], true));
            forms[verb.Lemma] = verb;
            if (cells.Length == 3) continue;
            foreach (var form in cells[3].Split(' ', StringSplitOptions.RemoveEmptyEntries)) forms.TryAdd(form, verb);
        }
        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
