using Parallax.Entities.Linking;

namespace Parallax.Entities.Names;

/// <summary>Reads what stands around a name: titles, honorifics, appositives, adjectives and predicates.</summary>
/// <remarks>Fills in the roles, affiliations and gender of the persons' chains on the way.</remarks>
internal sealed class TitleReader(DocumentView view, NameMap map, Gazetteer aliases)
{
    private const int LongestApposition = 12;

    private readonly WordFacts[] _words = view.Words;
    private readonly List<LabelDraft> _labels = [];

    /// <summary>The labels of all names.</summary>
    public List<LabelDraft> Read(IReadOnlyList<Chain> chains)
    {
        foreach (var chain in chains)
            foreach (var link in chain.Links.ToList())
            {
                if (chain.Type == EntityType.Person) ReadPerson(chain, link);
                else if (chain.Type != EntityType.Miscellaneous) ReadThing(chain, link);
            }
        return _labels;
    }

    private void ReadPerson(Chain chain, Link link)
    {
        var bounds = view.BoundsOf(link.First);
        var at = link.First;
        if (at > bounds.FirstToken
            && _words[at - 1] is { Capital: true } before
            && before.Is(WordClass.Honorific)
            && !before.Is(WordClass.Title))
        {
            at--;
            Add(chain, LabelKind.Honorific, at, at + 1,
                _words[at].Norm.TrimEnd('.') is "mr" or "mrs" or "ms" or "dr"
                    ? _words[at].Norm.TrimEnd('.') + "."
                    : _words[at].Norm);
        }
        ReadTitle(chain, bounds, at);
        ReadAppositionBefore(chain, bounds, link);
        ReadAppositionAfter(chain, bounds, link);
        ReadPredicate(chain, bounds, link);
    }

    private void ReadThing(Chain chain, Link link)
    {
        var bounds = view.BoundsOf(link.First);
        ReadAdjective(chain, link);
        ReadAppositionAfter(chain, bounds, link);
        ReadPredicate(chain, bounds, link);
    }

    private void ReadTitle(Chain chain, SentenceBounds bounds, int end)
    {
        var first = end;
        while (first > bounds.FirstToken && StepLeft(bounds, first, end) is var next && next < first) first = next;
        while (first < end && !_words[first].Letter) first++;
        if (HeadOf(first, end) is not { } head) return;
        Add(chain, LabelKind.Title, first, end, head);
        // "the coach Jan Berg", "his friend Ann": a description of its own beside the name.
        if (first > bounds.FirstToken && !_words[end - 1].Capital && IsDeterminer(_words[first - 1].Norm))
            Mention(chain, first - 1, end);
        Affiliate(chain, first, end);
        if (first - 2 >= bounds.FirstToken && IsPossessive(first - 1)) Affiliate(chain, first - 2, first - 1);
    }

    // One step to the left through "European Commission President" or "Chinese Communist Party (CCP) leader".
    private int StepLeft(SentenceBounds bounds, int first, int end)
    {
        var at = first - 1;
        var word = _words[at];
        if (map.ChainAt(at) is { } named)
            return named.Type == EntityType.Person ? first : map.LinkAt(at)!.First;
        if (word.Is(WordClass.Honorific) && !word.Is(WordClass.Title)) return first;
        if (word.Letter && (IsTitle(at) || Roles.IsModifier(word.Norm))) return at;
        if (first == end) return word.Capital && StateTitle(bounds, at) is var state && state < at ? state : first;
        if (word.Norm is "of" or "for" && at > bounds.FirstToken && _words[first].Capital && IsTitle(at - 1))
            return at - 1;
        if (word.Surface == "-" && view.Joined(first) && at > bounds.FirstToken) return at - 1;
        if (word.Surface == ")"
            && at - 2 >= bounds.FirstToken
            && _words[at - 2].Surface == "("
            && map.ChainAt(at - 1) is not null)
            return at - 2;
        return word.Capital && at > bounds.FirstToken && !word.Is(WordClass.NotName) ? at : first;
    }

    // "Secretary of State": the title's last word is not its head.
    private int StateTitle(SentenceBounds bounds, int at)
    {
        for (var head = at - 1; head >= Math.Max(bounds.FirstToken, at - 4); head--)
            if (IsTitle(head)
                && _words[head].Capital
                && head + 1 < at
                && _words[head + 1].Norm is "of" or "for")
                return head;
        return at;
    }

    private bool IsTitle(int at) =>
        (_words[at].Is(WordClass.Title) && _words[at].Capital
            || Roles.Of(_words[at].Norm) is { Kind: RoleKind.Leader or RoleKind.Person });

    private string? HeadOf(int first, int end)
    {
        for (var at = first; at + 1 < end; at++)
            if (IsTitle(at) && _words[at + 1].Norm is "of" or "for") return _words[at].Norm;
        for (var at = end - 1; at >= first; at--)
            if (IsTitle(at) && map.ChainAt(at) is null) return Compound(first, at);
        return null;
    }

    private string Compound(int first, int at) =>
        at > first
            && _words[at - 1].Norm is "prime" or "vice"
            && _words[at].Norm is "minister" or "president" or "chairman" or "premier"
            ? _words[at - 1].Norm + " " + _words[at].Norm : Abbreviated(_words[at].Norm);

    private static string Abbreviated(string norm) => norm switch
    {
        "sen." or "sen" => "senator",
        "rep." or "rep" => "representative",
        "gov." or "gov" => "governor",
        "gen." or "gen" => "general",
        _ => norm,
    };

    private bool IsPossessive(int at) => _words[at].Norm is "'s" or "'";

    // The countries and bodies named between two tokens become the person's.
    private void Affiliate(Chain chain, int first, int end)
    {
        for (var at = first; at < end; at++)
            if (map.ChainAt(at) is { } named && named.Type != EntityType.Person)
                chain.Affiliations.Add(CountryOf(named) ?? named.Name);
    }

    /// <summary>
    /// The country that a nationality, a country or a seat of government stands for; null for other names.
    /// </summary>
    public string? CountryOf(Chain chain)
    {
        var known = aliases.Find(chain.Words) ?? aliases.FindCanonical(chain.Name);
        return known is null ? null : known.CountryOf ?? known.SeatOf ?? (known.Country ? known.Canonical : null);
    }

    // "Norway's new finance minister, Kari Lund,"
    private void ReadAppositionBefore(Chain chain, SentenceBounds bounds, Link link)
    {
        var comma = link.First - 1;
        if (comma - 1 <= bounds.FirstToken
            || _words[comma].Surface != ","
            || map.ChainAt(comma - 1) is not null)
            return;
        if (link.End < bounds.EndToken && _words[link.End].Surface is not ("," or "." or ";")) return;
        if (Roles.Of(_words[comma - 1].Norm) is not { Kind: RoleKind.Leader or RoleKind.Person } role)
            return;
        var first = comma - 1;
        while (first > bounds.FirstToken
            && map.ChainAt(first - 1) is null
            && (Roles.IsModifier(_words[first - 1].Norm) || IsTitle(first - 1)))
            first--;
        if (first == bounds.FirstToken
            || !(IsPossessive(first - 1)
                || _words[first - 1].Norm is "the" or "his" or "her" or "its" or "their" or "a" or "an"
                || map.ChainAt(first - 1) is not null))
            return;
        if (map.LinkAt(first - 1) is { } modifier
            && map.ChainAt(first - 1)!.Type != EntityType.Person)
            first = modifier.First;
        Describe(chain, LabelKind.Apposition, first, comma, role);
        Mention(chain, first, comma);
    }

    private void ReadAppositionAfter(Chain chain, SentenceBounds bounds, Link link)
    {
        var comma = link.End;
        if (comma + 1 >= bounds.EndToken || _words[comma].Surface != ",") return;
        var end = comma + 1;
        while (end < bounds.EndToken
            && end - comma <= LongestApposition
            && _words[end].Surface is not ("," or "." or ";" or "—" or "–" or "”" or "\""))
            end++;
        if (end == comma + 2
            && int.TryParse(_words[comma + 1].Surface, out var age)
            && age is > 0 and < 120)
        {
            Add(chain, LabelKind.Apposition, comma + 1, end, "age");
            ReadAppositionAfter(chain, bounds, link with { End = end });
            return;
        }
        if (end - comma > LongestApposition
            || _words[comma + 1].Is(WordClass.NotName)
                && !IsTitle(comma + 1)
                && _words[comma
                    + 1].Norm is not ("a" or "an" or "the" or "his" or "her" or "its" or "their" or "former"))
            return;
        var determined = IsDeterminer(_words[comma + 1].Norm) || _words[comma + 1].Norm is "a" or "an";
        for (var at = comma + 1; at < end; at++)
        {
            if (Stops(at)) return;
            if (map.ChainAt(at) is not null || RoleOf(chain, at, determined) is not { } role) continue;
            if (at + 1 < end
                && (IsPossessive(at + 1)
                    || map.ChainAt(at + 1) is not null
                    || IsTitle(at + 1)
                    || Roles.IsModifier(_words[at + 1].Norm)))
                continue;
            Describe(chain, LabelKind.Apposition, comma + 1, end, role);
            Mention(chain, comma + 1, at + 1);
            return;
        }
    }

    private static bool IsDeterminer(string norm) =>
        norm is "the" or "his" or "her" or "its" or "their" or "our" or "my";

    // The role that a noun gives: of the list, or after a determiner by the ending of nouns for persons.
    private Role? RoleOf(Chain chain, int at, bool determined)
    {
        if (Roles.Of(_words[at].Norm) is { } role)
            return role.Kind switch
            {
                RoleKind.Place => chain.Type == EntityType.Location,
                RoleKind.Organization => chain.Type == EntityType.Organization,
                _ => chain.Type == EntityType.Person,
            } ? role : null;
        var norm = _words[at].Norm;
        var person = determined && chain.Type == EntityType.Person && !_words[at].Capital && norm.Length > 5
            && (norm.EndsWith("er", StringComparison.Ordinal)
                || norm.EndsWith("or", StringComparison.Ordinal)
                || norm.EndsWith("ist", StringComparison.Ordinal)
                || norm.EndsWith("man", StringComparison.Ordinal))
            && norm is not ("former" or "another" or "senior" or "junior" or "number" or "center" or "letter"
                or "matter" or "german" or "major" or "earlier" or "younger" or "longer" or "latter" or "either"
                or "rather" or "member" or "minor" or "popular" or "human" or "roman");
        return person ? new Role(norm, RoleKind.Person, '\0', false) : null;
    }

    private static void Mention(Chain chain, int first, int end) =>
        chain.Links.Add(new Link(first, end, chain.Type, MentionForm.Nominal, "apposition", 0.8));

    private bool Stops(int at) =>
        _words[at].Norm is "who" or "which" or "that" or "said" or "says" or "and" or "but" or "is" or "was" or "has"
            or "had" or "told" or "where" or "when" or "as" or "with" or "in" or "to";

    private void ReadPredicate(Chain chain, SentenceBounds bounds, Link link)
    {
        var at = link.End;
        if (at + 2 >= bounds.EndToken || _words[at].Norm is not ("is" or "was" or "became" or "remains")) return;
        if (_words[at + 1].Norm is not ("a" or "an" or "the")) return;
        for (var head = at + 2; head < Math.Min(bounds.EndToken, at + 8)
            && !Stops(head); head++)
            if (RoleOf(chain, head, true) is { } role
                && (head + 1 == bounds.EndToken || Roles.Of(_words[head + 1].Norm) is null))
            {
                Describe(chain, LabelKind.Predicate, at + 2, head + 1, role);
                Mention(chain, at + 1, head + 1);
                return;
            }
    }

    private void ReadAdjective(Chain chain, Link link)
    {
        if (link.First == view.BoundsOf(link.First).FirstToken) return;
        // "aggressive U.S. plans": the abbreviation is an adjective itself.
        if (_words[link.First] is { AllCaps: true } || _words[link.First].Surface.Contains('.'))
            return;
        var word = _words[link.First - 1];
        if (!word.Capital && word.Letter && Adjectives.Contains(word.Norm))
            Add(chain, LabelKind.Adjective, link.First - 1, link.First, word.Norm);
    }

    private static readonly HashSet<string> Adjectives =
        new(("communist democratic authoritarian totalitarian autocratic nuclear-armed oil-rich war-torn impoverished "
        +
        "embattled mainland neighboring rival democratic-run self-ruled occupied post-soviet soviet isolated aggressive resurgent modern ancient "
            +
        "wealthy poor tiny powerful capitalist socialist fascist secular islamist free rogue failing liberal conservative far-right hostile friendly").Split(
            ' '),
            StringComparer.Ordinal);

    private void Describe(Chain chain, LabelKind kind, int first, int end, Role role)
    {
        Add(chain, kind, first, end, role.Noun);
        Affiliate(chain, first, end);
        if (role.Gender != '\0' && chain.Gender == '\0') chain.Gender = role.Gender;
    }

    private void Add(Chain chain, LabelKind kind, int first, int end, string head)
    {
        _labels.Add(new LabelDraft(chain, kind, first, end, head));
        if (kind is not (LabelKind.Honorific or LabelKind.Adjective)) chain.Heads.Add(head);
        if (kind == LabelKind.Honorific && chain.Gender == '\0')
            chain.Gender = head switch { "mr." => 'm', "mrs." or "ms." or "miss" => 'f', _ => '\0' };
    }
}
