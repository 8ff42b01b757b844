namespace Parallax.Findings.Speakers;

/// <summary>Tells as what somebody speaks, from the words that the article describes him or her with.</summary>
/// <remarks>
/// Offices, descriptions and what somebody is said to be come before forms of address; of several the first in the text
/// that a class of words knows. "Director" and the like are what the body is that they are named with, and so is a
/// president in small letters. Who is only somebody's wife or rival is that, unless anything else tells more.
/// </remarks>
internal static class RoleReader
{
    private const int MostWords = 4;

    private const int ShortestAgent = 6;

    // "the", "her", "of"
    private const int ShortWord = 3;

    private const string Post = "post";
    private const string President = "president";
    private const string Kin = "kin";
    private const string Body = "body-";
    private const string Anybody = "anybody";
    private const string Tie = "tie";
    private const string OtherBody = "body-other";
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

    private static readonly string[] Prefixes = ["co-", "ex-", "vice-", "then-"];

    // "organizers", "loyalists", "musicians": people by the ending of a plural.
    private static readonly string[] AgentEndings = ["ers", "ors", "ists", "ians", "men", "women"];

    private static readonly Lazy<ILookup<string, string>> Classes = new(() =>
        EmbeddedText.Rows("findings/roles.tsv")
            .SelectMany(row => row[1].Split(' ').Select(word => (Word: word, Class: row[0])))
            .ToLookup(pair => pair.Word, pair => pair.Class, StringComparer.Ordinal));

    /// <summary>The role of a person in one article, and the words that tell it.</summary>
    public static (PersonRole Role, string? Evidence) Read(Entity person)
    {
        foreach (var label in LabelsOf(person))
        {
            // "the president": whoever holds the office is called so with a capital or a name somewhere.
            if (label.Kind == LabelKind.Description && label.Head == President) continue;
            var role = IsPresidentOfABody(label) ? OfPost(label.Text) : Of(label.Head, label.Text);
            if (role != PersonRole.Unknown) return (role, Quoted(label.Text));
        }

        return default;
    }

    /// <summary>The role of a person of whom only what he or she is to another is told.</summary>
    public static (PersonRole Role, string? Evidence) ReadTie(Entity person)
    {
        foreach (var label in LabelsOf(person))
        {
            if (Has(label.Head, Kin)) return (PersonRole.Ordinary, Quoted(label.Text));
            if (Has(label.Head, Tie)) return (PersonRole.Other, Quoted(label.Text));
        }

        return default;
    }

    /// <summary>The role of people who are described and not named, such as "two residents of the village".</summary>
    public static (PersonRole Role, string? Evidence) Read(string description)
    {
        var head = HeadOf(description);
        var isOrdinary = Has(head, Kin) || Has(head, Anybody);
        var role = isOrdinary ? PersonRole.Ordinary : Of(head, description);
        if (role == PersonRole.Unknown && Has(head, Tie)) role = PersonRole.Other;
        return role == PersonRole.Unknown ? default : (role, Quoted(description));
    }

    /// <summary>Whether a description is of people, and not of a poll, a campaign or a part of a sentence.</summary>
    public static bool IsOfPeople(string description)
    {
        var head = HeadOf(description);
        var classes = Forms(head).SelectMany(form => Classes.Value[form]);
        return classes.Any(name => !name.StartsWith(Body, StringComparison.Ordinal))
            || head.Length >= ShortestAgent && AgentEndings.Any(end => head.EndsWith(end, StringComparison.Ordinal));
    }

    private static IEnumerable<Label> LabelsOf(Entity person) => person.Labels
        .Where(label => label.Status == LabelStatus.Stated && label.Kind != LabelKind.Adjective)
        .OrderBy(label => label.Kind == LabelKind.Honorific)
        .ThenBy(label => label.Span.Start);

    // "the president of a council of trades", "Columbia's president", "senior vice president for sales"
    private static bool IsPresidentOfABody(Label label) =>
        label.Head.EndsWith(President, StringComparison.Ordinal)
        && label.Text.Contains(President, StringComparison.Ordinal);

    private static bool Has(string head, string name) =>
        Forms(head.ToLowerInvariant()).Any(form => Classes.Value[form].Contains(name));

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
                if (name == Post) return OfPost(text);
                if (!Roles.TryGetValue(name, out var role)) continue;
                return role == PersonRole.Official && LeadsAnotherBody(form, text) ? PersonRole.Other : role;
            }
        }

        return PersonRole.Unknown;
    }

    // "general secretary of the National Union of Nurses"
    private static bool LeadsAnotherBody(string head, string text) =>
        head is "secretary" or "leader" or "representative" or "officer" or "delegate"
        && Words(text).Exists(word => Classes.Value[word].Contains(OtherBody));

    // What a spokesman speaks for tells; of one without anything, nothing is known.
    private static PersonRole OfPost(string text)
    {
        var words = Words(text);
        if (words.Exists(word => Classes.Value[word].Contains(OtherBody))) return PersonRole.Other;
        if (words.Count(word => word.Length > ShortWord) < 2) return PersonRole.Unknown;
        var isOfState = words.Exists(word => word != President && Classes.Value[word].Contains(OfficialBody));
        if (isOfState) return PersonRole.Official;
        return words.Exists(word => Classes.Value[word].Contains(ExpertBody)) ? PersonRole.Expert : PersonRole.Other;
    }

    private static string HeadOf(string description) =>
        Words(description).TakeWhile((word, at) => at == 0 || !Ends.Contains(word)).LastOrDefault() ?? "";

    private static List<string> Words(string text) =>
        [.. text.ToLowerInvariant().Split([' ', '\u00a0', ','], StringSplitOptions.RemoveEmptyEntries)];

    // The word itself, what may be its singular, and it without "co-"; of "prime minister" the last word.
    private static IEnumerable<string> Forms(string head)
    {
        var word = head[(head.LastIndexOf(' ') + 1)..];
        if (Array.Find(Prefixes, prefix => word.StartsWith(prefix, StringComparison.Ordinal)) is { } prefix)
            word = word[prefix.Length..];
        yield return word;
        if (word.EndsWith("men", StringComparison.Ordinal)) yield return word[..^2] + "an";
        if (word.EndsWith("ies", StringComparison.Ordinal)) yield return word[..^3] + "y";
        if (word.EndsWith('s')) yield return word[..^1];
    }
}
