namespace Parallax.Comparison;

/// <summary>What comparisons count: headlines, standfirsts and bodies, captions not.</summary>
internal static class RunningText
{
    /// <summary>Whether a section is counted.</summary>
    public static bool Has(SectionKind section) => section != SectionKind.Caption;

    /// <summary>The mentions of a coverage in running text.</summary>
    public static IEnumerable<Mention> MentionsOf(Coverage coverage) =>
        coverage.Mentions.Where(mention => Has(mention.Section));

    /// <summary>The mentions in one of some forms; by name where none is given.</summary>
    public static IEnumerable<Mention> MentionsOf(Coverage coverage, MentionForm[] forms)
    {
        MentionForm[] counted = forms.Length == 0 ? [MentionForm.Name] : forms;
        return MentionsOf(coverage).Where(mention => counted.Contains(mention.Form));
    }

    /// <summary>Whether a mention is one by name in running text.</summary>
    public static bool IsName(Mention mention) => mention.Form == MentionForm.Name && Has(mention.Section);

    /// <summary>The number of words of each outlet.</summary>
    public static Dictionary<string, int> WordsByOutlet(Coverage coverage)
    {
        var words = coverage.Outlets.ToDictionary(outlet => outlet, _ => 0, StringComparer.Ordinal);
        foreach (var article in coverage.Articles) words[article.Outlet] += article.Words;
        return words;
    }
}
