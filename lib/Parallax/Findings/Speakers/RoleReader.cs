namespace Parallax.Findings.Speakers;

/// <summary>Tells as what somebody speaks, from the words that the article describes him or her with.</summary>
/// <remarks>
/// Offices, descriptions and what somebody is said to be come before forms of address; of several the first in the text
/// that a class of words knows. "Director" and the like are what the body is that they are named with.
/// </remarks>
internal static class RoleReader
{
    private const int MostWords = 4;

    private const string Post = "post";
    private const string OfficialBody = "body-official";
    private const string ExpertBody = "body-expert";

    // Behind these a description goes on about something else: "residents of the city council's estate".
    private static readonly HashSet<string> Ends =
        ["of", "for", "at", "in", "from", "with", "on", "who", "near", "to", "by", "that", "and", "whose"];

    private static readonly Dictionary<string, PersonRole> Roles = new(StringComparer.Ordinal)
    {
        ["official"] = PersonRole.Official,
        ["expert"] = PersonRole.Expert,
        ["ordinary"] = PersonRole.Ordinary,
        ["other"] = PersonRole.Other,
    };

    private static readonly Lazy<ILookup<string, string>> Classes = new(() =>
        EmbeddedText.Rows("findings/roles.tsv")
            .SelectMany(row => row[1].Split(' ').Select(word => (Word: word, Class: row[0])))
            .ToLookup(pair => pair.Word, pair => pair.Class, StringComparer.Ordinal));

    /// <summary>The role of a person in one article, and the words that tell it.</summary>
    public static (PersonRole Role, string? Evidence) Read(Entity person)
    {
        var labels = person.Labels
            .Where(label => label.Status == LabelStatus.Stated && label.Kind != LabelKind.Adjective)
            .OrderBy(label => label.Kind == LabelKind.Honorific)
            .ThenBy(label => label.Span.Start);
        foreach (var label in labels)
        {
            var role = Of(label.Head, label.Text);
            if (role != PersonRole.Unknown) return (role, Quoted(label.Text));
        }

        return default;
    }

    /// <summary>The role of people who are described and not named, such as "two residents of the village".</summary>
    public static (PersonRole Role, string? Evidence) Read(string description)
    {
        var role = Of(HeadOf(description), description);
        return role == PersonRole.Unknown ? default : (role, Quoted(description));
    }

    // The end of a long description tells the role: saved pictures hold no running text.
    private static string Quoted(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostWords ? $"“{text}”" : $"“… {string.Join(' ', words[^MostWords..])}”";
    }

    private static PersonRole Of(string head, string text)
    {
        var word = head.ToLowerInvariant();
        foreach (var form in Forms(word))
        {
            foreach (var name in Classes.Value[form])
            {
                if (Roles.TryGetValue(name, out var role)) return role;
                if (name == Post) return OfPost(text);
            }
        }

        return PersonRole.Unknown;
    }

    private static PersonRole OfPost(string text)
    {
        var words = Words(text);
        if (words.Exists(word => Classes.Value[word].Contains(OfficialBody))) return PersonRole.Official;
        return words.Exists(word => Classes.Value[word].Contains(ExpertBody)) ? PersonRole.Expert : PersonRole.Other;
    }

    private static string HeadOf(string description) =>
        Words(description).TakeWhile((word, at) => at == 0 || !Ends.Contains(word)).LastOrDefault() ?? "";

    private static List<string> Words(string text) =>
        [.. text.ToLowerInvariant().Split([' ', '\u00a0', ','], StringSplitOptions.RemoveEmptyEntries)];

    // The word itself, and what may be its singular.
    private static IEnumerable<string> Forms(string word)
    {
        yield return word;
        if (word.EndsWith("men", StringComparison.Ordinal)) yield return word[..^2] + "an";
        if (word.EndsWith("ies", StringComparison.Ordinal)) yield return word[..^3] + "y";
        if (word.EndsWith('s')) yield return word[..^1];
    }
}
