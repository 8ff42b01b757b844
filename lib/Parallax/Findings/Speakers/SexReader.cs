namespace Parallax.Findings.Speakers;

/// <summary>Tells the sex of a person from titles, pronouns and the first name, in this order.</summary>
internal static class SexReader
{
    // Pronouns are linked by machine: a chain with both kinds tells nothing unless one is much more frequent.
    private const double ClearMajority = 0.75;

    private static readonly HashSet<string> WomensTitles = Words("ms. mrs. miss madam lady dame queen princess duchess sister");
    private static readonly HashSet<string> MensTitles = Words("mr. sir lord king prince duke baron father brother");
    private static readonly HashSet<string> WomensPronouns = Words("she her hers herself");
    private static readonly HashSet<string> MensPronouns = Words("he him his himself");
    private static readonly HashSet<string> WomensWords = Words("woman spokeswoman chairwoman mother wife widow daughter actress congresswoman businesswoman policewoman girl sister");
    private static readonly HashSet<string> MensWords = Words("man spokesman chairman father husband widower son actor congressman businessman policeman boy brother");

    private static readonly Lazy<Dictionary<string, PersonSex>> FirstNames = new(ReadFirstNames);

    /// <summary>The sex of a person in one article, and what tells it.</summary>
    public static (PersonSex Sex, string? Evidence) Read(Entity person)
    {
        if (ByTitle(person) is { Sex: not PersonSex.Unknown } title) return title;
        if (ByPronoun(person) is { Sex: not PersonSex.Unknown } pronoun) return pronoun;
        return ByFirstName(person.Name);
    }

    private static (PersonSex Sex, string? Evidence) ByTitle(Entity person)
    {
        foreach (var label in person.Labels)
        {
            var words = label.Text.ToLowerInvariant().Split(' ').Append(label.Head).ToList();
            var isTitle = label.Kind is LabelKind.Honorific or LabelKind.Title;
            if (isTitle && Find(words, WomensTitles, MensTitles) is { Sex: not PersonSex.Unknown } title) return title;
            if (Find([label.Head], WomensWords, MensWords) is { Sex: not PersonSex.Unknown } word) return word;
        }

        return default;
    }

    private static (PersonSex Sex, string? Evidence) ByPronoun(Entity person)
    {
        var pronouns = person.Mentions
            .Where(m => m.Form == MentionForm.Pronoun)
            .Select(m => m.Surface.ToLowerInvariant())
            .ToList();
        var women = pronouns.Count(WomensPronouns.Contains);
        var men = pronouns.Count(MensPronouns.Contains);
        if (women + men == 0) return default;
        var share = (double)Math.Max(women, men) / (women + men);
        if (share < ClearMajority) return default;
        return women > men ? (PersonSex.Woman, "pronoun “she”") : (PersonSex.Man, "pronoun “he”");
    }

    private static (PersonSex Sex, string? Evidence) ByFirstName(string name)
    {
        var words = name.Split(' ');
        if (words.Length < 2) return default;
        var first = words[0].ToLowerInvariant();
        return FirstNames.Value.TryGetValue(first, out var sex) ? (sex, $"first name “{words[0]}”") : default;
    }

    private static (PersonSex Sex, string? Evidence) Find(
        IEnumerable<string> words, HashSet<string> womens, HashSet<string> mens)
    {
        foreach (var word in words)
        {
            if (womens.Contains(word)) return (PersonSex.Woman, $"“{word}”");
            if (mens.Contains(word)) return (PersonSex.Man, $"“{word}”");
        }

        return default;
    }

    private static Dictionary<string, PersonSex> ReadFirstNames() =>
        EmbeddedText.Rows("findings/first-names.tsv")
            .SelectMany(row => row[1].Split(' ').Select(name => (Name: name, Sex: SexOf(row[0]))))
            .ToDictionary(pair => pair.Name, pair => pair.Sex, StringComparer.Ordinal);

    private static PersonSex SexOf(string code) => code == "w" ? PersonSex.Woman : PersonSex.Man;

    private static HashSet<string> Words(string words) => [.. words.Split(' ')];
}
