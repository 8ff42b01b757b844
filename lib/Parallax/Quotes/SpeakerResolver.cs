using Parallax.Language;
using Parallax.Quotes.Attributions;

namespace Parallax.Quotes;

/// <summary>Resolves the words that name a source to an entity, or to a description of somebody unnamed.</summary>
internal sealed class SpeakerResolver
{
    private readonly DocumentView _view;
    private readonly MentionIndex _mentions;
    private readonly Antecedents _antecedents;
    private readonly SourceDescriptions _descriptions;
    private readonly SpeechSenses _senses;

    public SpeakerResolver(DocumentView view, IReadOnlyList<Entity> entities)
    {
        _view = view;
        _mentions = new MentionIndex(view.Text, entities);
        _antecedents = new Antecedents(view, _mentions);
        _descriptions = new SourceDescriptions(view);
        _senses = new SpeechSenses(view);
    }

    /// <summary>The speaker that a range of tokens names.</summary>
    /// <param name="source">The tokens.</param>
    /// <param name="before">Who spoke last in the same paragraph; unknown where nobody did.</param>
    public Speaker Resolve(TokenRange source, Speaker before = default)
    {
        if (source.IsEmpty || _senses.IsNobody(source) || IsAnnouncement(source)) return Speaker.Unknown;
        if (_antecedents.Continues(source, before)) return before;
        if (_antecedents.IsAmbiguous(source)) return Speaker.Unknown;
        var inside = _mentions.Inside(source.Span(_view.Tokens));
        if (Head(source, inside) is { } head && !_antecedents.IsOfOtherSex(source, head))
            return Named(source, inside, head);
        var isPronoun = source.End - source.First == 1 && IsPronoun(source.First);
        if (isPronoun && _view.Norm(source.First) == "it"
            && _antecedents.TextBefore(source.First) is { IsEmpty: false } text)
            return _descriptions.Of(text);
        if (!isPronoun) return _descriptions.Of(source);
        return _antecedents.Of(source) is { } person ? Of(person) : Speaker.Unknown;
    }

    /// <summary>The one person whom the text before a token names; unknown where it names none or several.</summary>
    public Speaker OnlyPersonBefore(int token)
    {
        if (token >= _view.Tokens.Length) return Speaker.Unknown;
        var named = _mentions.PersonsNamed(new TextSpan(0, _view.Tokens[token].Span.Start));
        return named.Count > 0 && named.TrueForAll(m => m.Entity == named[0].Entity)
            ? Of(named[0]) : Speaker.Unknown;
    }

    // "Transcript as follows:" tells what comes, not who says it.
    private bool IsAnnouncement(TokenRange source) => _view.Norm(source.End - 1) is "follows" or "below";

    private Speaker Named(TokenRange source, List<Mention> inside, Mention head)
    {
        if (_antecedents.Nearer(head) is { } nearer) return Of(nearer);
        if (_antecedents.Namesake(head) is { } namesake) return Of(namesake);
        return JointSource.Of(_view, source, inside, head) is { } joint ? Joint(joint) : Of(head);
    }

    // Who speaks together is one source, named after all of them in one order, whatever the text's.
    private static Speaker Joint(IReadOnlyList<Mention> members) =>
        new(string.Join(" and ", members.Select(m => m.Name).Order(StringComparer.Ordinal)),
            null, Of(members[0]).Kind);

    private static Speaker Of(Mention mention) => new(mention.Name, mention.Entity, mention.Type switch
    {
        EntityType.Person => SpeakerKind.Person,
        _ when SourceKinds.IsMedium(mention.Name) => SpeakerKind.Medium,
        EntityType.Organization or EntityType.Location => SpeakerKind.Institution,
        _ => KindOfGroup(mention.Name),
    });

    // Groups are people without a name.
    private static SpeakerKind KindOfGroup(string name)
    {
        var kind = SourceKinds.OfNoun(name.ToLowerInvariant());
        return kind == SpeakerKind.Unknown ? SpeakerKind.Anonymous : kind;
    }

    // The mention that is the phrase's head: the person before its first preposition ("critic Ana Bell of Northwire",
    // "the mayor of Marsh" whom the text names), else the one that ends it ("spokesman Vedant Patel").
    private Mention? Head(TokenRange source, List<Mention> inside)
    {
        var end = source.Span(_view.Tokens).End;
        Mention? best = null;
        foreach (var mention in inside)
        {
            if (_mentions.IsPossessive(mention, end) || _descriptions.IsGoverned(source, mention)) continue;
            if (IsBeforePreposition(source, mention)) return mention;
            if (EndsPhrase(mention, end) && (best is null || Rank(mention) > Rank(best))) best = mention;
        }
        return best;
    }

    private bool EndsPhrase(Mention mention, int end) =>
        mention.Span.End == end
            || _mentions.Between(mention.Span.End, end) is []
            or [',' or '(' or '’' or '\'', ..]
            || IsPostNominal(_mentions.Between(mention.Span.End, end));

    // "Dana Crewe MP"
    private static bool IsPostNominal(ReadOnlySpan<char> rest)
    {
        const int longest = 4;
        return rest.Length <= longest && !rest.ContainsAnyExceptInRange('A', 'Z');
    }

    private bool IsBeforePreposition(TokenRange source, Mention mention)
    {
        if (mention.Type != EntityType.Person || mention.Form == MentionForm.Pronoun) return false;
        var at = source.First;
        for (; at < source.End && _view.Tokens[at].Span.Start < mention.Span.End; at++)
            if (_view.Is(at, WordClass.Preposition) || _view.Is(at, ',')) return false;
        return at < source.End && _view.Is(at, WordClass.Preposition);
    }

    // A name before a description, a person before others.
    private static int Rank(Mention mention)
    {
        var form = mention.Form switch { MentionForm.Name => 4, MentionForm.Nominal => 1, _ => 0 };
        return mention.Type == EntityType.Person ? form + 2 : form;
    }

    private bool IsPronoun(int at) => _view.Is(at, WordClass.SubjectPronoun);
}
