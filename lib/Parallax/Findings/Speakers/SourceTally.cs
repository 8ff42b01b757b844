namespace Parallax.Findings.Speakers;

/// <summary>Counts whom an outlet lets speak, article by article.</summary>
internal sealed class SourceTally
{
    private SexCounts _named = SexCounts.None, _quoted = SexCounts.None, _words = SexCounts.None;
    private RoleCounts _roles = RoleCounts.None, _roleWords = RoleCounts.None;
    private int _articles, _sources, _namedSources;

    /// <summary>Adds the persons of an article.</summary>
    public void Add(IEnumerable<PersonInArticle> persons)
    {
        foreach (var person in persons)
        {
            if (person.IsNamed) _named = _named.With(person.Sex, 1);
            if (person.Quotes == 0) continue;
            _roles = _roles.With(person.Role, 1);
            _roleWords = _roleWords.With(person.Role, person.QuotedWords);
            if (!person.IsNamed) continue;
            _quoted = _quoted.With(person.Sex, 1);
            _words = _words.With(person.Sex, person.QuotedWords);
        }
    }

    /// <summary>Adds the speech of an article, of which every source counts once.</summary>
    public void Add(IEnumerable<Quote> speech)
    {
        _articles++;
        var sources = speech.Where(quote => quote.Speaker is not null)
            .Select(quote => (quote.Speaker, quote.SpeakerKind))
            .Distinct();
        foreach (var (_, kind) in sources)
        {
            _sources++;
            if (kind != SpeakerKind.Anonymous) _namedSources++;
        }
    }

    /// <summary>The row of the outlet.</summary>
    public SourcesOfOutlet Row(string outlet) => new(outlet, _articles)
    {
        Named = _named,
        Quoted = _quoted,
        Words = _words,
        Roles = _roles,
        RoleWords = _roleWords,
        Sources = _sources,
        NamedSources = _namedSources,
    };
}
