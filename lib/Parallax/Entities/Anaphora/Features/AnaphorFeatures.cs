using Parallax.Entities.Anaphora.Speakers;
using Parallax.Entities.Labels;
using Parallax.Entities.Linking;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Anaphora.Features;

/// <summary>The features of linking an anaphor to a referent, or to none.</summary>
internal sealed class AnaphorFeatures
{
    /// <summary>The most features a candidate has.</summary>
    public const int Most = 56;

    private const int NoWordBefore = 2;
    private const int RoleOfLater = 7;
    private const int FirstDescribedType = 4;

    private readonly Grammar _grammar;
    private readonly Quotations _quotes;
    private readonly NameMap _map;
    private readonly DocumentView _view;
    private readonly Affiliations _affiliations;
    private readonly AnaphorPlaces _places;
    private readonly AnaphorAgreement _agreement;
    private readonly int _style;
    private AnaphorState _state = null!;

    /// <summary>Features of a document's anaphors.</summary>
    public AnaphorFeatures(NameMap map, Grammar grammar, Quotations quotes, Affiliations affiliations)
    {
        (_map, _grammar, _quotes, _affiliations) = (map, grammar, quotes, affiliations);
        _view = map.View;
        _places = new AnaphorPlaces(_view, grammar, quotes, map);
        _agreement = new AnaphorAgreement(_view);
        _style = InterviewStyle.Of(_view);
    }

    /// <summary>Who speaks at which token, by the rules for quotations, interviews and authors.</summary>
    public required IReadOnlyDictionary<int, Chain> Speakers { get; init; }

    /// <summary>Who is quoted where.</summary>
    public required QuotedSpeakers Quoted { get; init; }

    /// <summary>Whether an anaphor is inside quotation marks.</summary>
    public bool IsQuoted(Anaphor anaphor) => _quotes.At(anaphor.First) >= 0;

    /// <summary>Whether two tokens are in one quotation, or both outside any.</summary>
    public bool InSameQuotation(int first, int second) => _quotes.At(first) == _quotes.At(second);

    /// <summary>Begins an anaphor that has so many candidates.</summary>
    public void Read(Anaphor anaphor, int candidates)
    {
        const int most = 4;
        var (words, quoted, pronoun) = (_view.Words, IsQuoted(anaphor), anaphor.IsPronoun);
        var sentence = _view.SentenceOf(anaphor.First);
        var inSentence = anaphor.End < words.Length && _view.SentenceOf(anaphor.End) == sentence;
        _state = new AnaphorState
        {
            Anaphor = anaphor,
            Sentence = sentence,
            IsQuoted = quoted,
            Head = pronoun ? 0 : words[anaphor.Head].NormHash,
            Next = inSentence ? words[anaphor.End].NormHash : 1,
            Several = Math.Min(candidates, most),
            Speaker = Speakers.GetValueOrDefault(anaphor.First),
            QuotedSpeaker = quoted ? Quoted.Of(anaphor.First) : null,
            IsSaying = pronoun && !quoted && _grammar.IsSaying(anaphor.First, anaphor.End),
            Comma = _grammar.CommaBefore(anaphor.First),
            Copula = pronoun ? Grammar.Nowhere : _grammar.CopulaBefore(anaphor.First),
            Affiliations = pronoun ? [] : AffiliationsOf(anaphor),
        };
    }

    /// <summary>The countries and bodies that a description names.</summary>
    public IReadOnlyList<string> AffiliationsOf(Anaphor anaphor)
    {
        var found = new List<string>();
        for (var t = anaphor.First; t < anaphor.Head; t++)
            if (_map.ChainAt(t) is { Type: not EntityType.Person } named)
                found.Add(_affiliations.CountryOf(named) ?? named.Name);
        return found;
    }

    /// <summary>Writes the features of linking to nothing named and gives their number.</summary>
    public int None(Span<ulong> features)
    {
        var f = new FeatureWriter(features);
        AddNone(ref f);
        if (!_state.Anaphor.IsPronoun) AddNoneOfDescription(ref f);
        return f.Count;
    }

    /// <summary>Writes the features of linking to a referent and gives their number.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="rank">How many candidates were mentioned later than it.</param>
    /// <param name="features">Where the features go.</param>
    public int Pair(Candidate candidate, int rank, Span<ulong> features)
    {
        var f = new FeatureWriter(features);
        var pair = StateOf(candidate, rank);
        AddForms(pair, ref f);
        AddPlaces(pair, ref f);
        var anaphor = _state.Anaphor;
        if (anaphor.IsPronoun) AddPronoun(pair, ref f);
        if (anaphor.Kind is AnaphorKind.I or AnaphorKind.You or AnaphorKind.We) AddSpeech(pair, ref f);
        if (!anaphor.IsPronoun) AddDescription(pair, ref f);
        return f.Count;
    }

    private void AddNone(ref FeatureWriter f)
    {
        var (s, anaphor) = (_state, _state.Anaphor);
        f.Add(30, s.Form);
        f.Add(31, s.Kind, s.Next);
        f.Add(32, s.Form, _places.Norm(s, anaphor.First - 1));
        f.Add(33, s.Kind, (ulong)s.Several);
        f.Add(34, s.Form, (ulong)s.Quoted);
        var posAfter = (ulong)_places.Pos(s, anaphor.End);
        f.Add(35, (s.Form << 8) | posAfter,
            (ulong)_places.Pos(s, anaphor.First - 1));
        f.Add(36, s.Kind,
            (s.Next * 31) + _places.Norm(s, anaphor.End + 1));
        f.Add(37, s.Kind, (ulong)((s.Quoted << 2) + s.SpeakerKind));
        f.Add(47, s.Kind, Pack(_style, s.Quoted, s.SpeakerKind));
        f.Add(38, s.Kind, _places.Opens(s));
    }

    private void AddNoneOfDescription(ref FeatureWriter f)
    {
        var (s, anaphor) = (_state, _state.Anaphor);
        var words = anaphor.End - anaphor.First;
        f.Add(39, s.Head);
        f.Add(40, s.Head, s.Kind);
        f.Add(41, s.Kind, (ulong)NounKind(anaphor));
        f.Add(42, s.Kind, (ulong)Math.Min(words, 5));
        f.Add(43, s.Kind, words > 2 ? _places.Norm(s, anaphor.Head - 1) : NoWordBefore);
        f.Add(44, s.Kind, (ulong)Math.Min(s.Affiliations.Count, 2));
        f.Add(46, s.Kind,
            (s.Comma >= 0 ? 1UL : 0) | (s.Copula >= 0 ? 2UL : 0));
        f.Add(45, s.Kind, _places.Norm(s, anaphor.First));
    }

    private PairState StateOf(Candidate candidate, int rank)
    {
        var referent = candidate.Referent;
        var later = referent.Count == 0;
        var at = later ? referent.Start : referent.Last.First;
        return new PairState
        {
            Referent = referent,
            At = at,
            Distance = later ? AnaphorPlaces.LaterInSentence : _places.Distance(_state, at),
            Type = (int)referent.Type + (referent.Chain is null ? FirstDescribedType : 0),
            Agreement = AnaphorAgreement.Gender(_state, referent),
            Form = AnaphorAgreement.LastForm(_state, referent),
            Role = later ? RoleOfLater : (int)referent.Last.Role,
            Recency = Math.Min(rank, 5),
            Leading = Math.Min(candidate.Prominence, 3),
            Salience = Math.Min(candidate.Salience, 4),
        };
    }

    private void AddForms(in PairState p, ref FeatureWriter f)
    {
        var s = _state;
        f.Add(1, s.Kind, Pack(p.Distance, p.Type));
        f.Add(2, s.Form, Pack(p.Distance, p.Role));
        f.Add(3, s.Kind, Pack(p.Agreement, p.Type));
        f.Add(4, s.Kind, Pack(p.Form, p.Distance));
        f.Add(5, s.Kind, Pack(p.Mentions, p.Leading));
        f.Add(6, s.Kind, Pack(p.Recency, p.Agreement));
        f.Add(8, s.Form,
            Pack(p.Role, Math.Min(p.Distance, 3), p.Recency));
        f.Add(10, s.Kind, Pack(p.Recency, p.Distance, p.Type));
        f.Add(12, s.Form, Pack(p.Type, p.Recency, p.Form));
        f.Add(13, s.Kind, Pack(s.Several, p.Recency, p.Leading));
        f.Add(14, s.Kind, Pack(p.Type, p.Leading));
        f.Add(15, s.Next, Pack((int)s.Kind, p.Type));
        f.Add(18, s.Kind, Pack(p.Distance, p.Leading, p.Mentions));
    }

    private void AddPlaces(in PairState p, ref FeatureWriter f)
    {
        var s = _state;
        f.Add(7, s.Kind, (ulong)_places.Quotation(s, p.Referent, p.At));
        f.Add(9, s.Form,
            Pack(_places.Clause(s, p.Referent, p.At), p.Role));
        f.Add(11, s.Kind, (ulong)_places.Paragraphs(s, p.At));
        f.Add(16, s.Kind, (ulong)AnaphorAgreement.Continuity(s, p.Referent));
        f.Add(17, s.Kind, Pack(_places.SinceSubject(s, p.Referent), p.Recency));
    }

    private void AddPronoun(in PairState p, ref FeatureWriter f)
    {
        var (s, later) = (_state, p.Referent.Count == 0);
        var said = _places.Said(s, p.Referent);
        f.Add(60, s.Form, Pack(p.Salience, p.Type));
        f.Add(61, s.Kind, Pack(p.Salience, p.Leading, p.Recency));
        f.Add(62, s.Kind, Pack(p.Salience, p.Distance, p.Role));
        f.Add(72, s.Kind,
            Pack(_places.Fronted(s, p.Referent), p.Role, p.Recency));
        f.Add(73, s.Kind,
            Pack(_places.LastInFragment(p.Referent), Math.Min(3, p.Distance), p.Leading));
        f.Add(70, s.Kind, Pack(said, p.Distance, p.Recency));
        f.Add(71, s.Kind, Pack(said, p.Salience));
        var gap = later ? 9 : AnaphorPlaces.Gap(s, p.Referent);
        f.Add(63, (s.Form << 16) | Pack(gap, p.Type),
            later ? 0 : _places.Between(s, p.Referent));
    }

    // Who says "I" or is "you" in a conversation: whom its opening introduces, whom it is about.
    private void AddSpeech(in PairState p, ref FeatureWriter f)
    {
        const int lastOfOpening = 6;
        var s = _state;
        var opening = Math.Min(_view.SentenceOf(p.Referent.Start), lastOfOpening);
        var since = AnaphorAgreement.LastPerson(s, p.Referent);
        f.Add(50, s.Kind, Pack(_style, opening, p.Leading, p.Person));
        f.Add(51, s.Kind, Pack(_style, since, s.Quoted, p.Person));
        f.Add(52, s.Kind, Pack(opening, s.Quoted, p.Person));
        f.Add(53, s.Kind,
            Pack(_places.Labelled(s, p.Referent), _style, s.Quoted));
        f.Add(54, s.Kind,
            Pack(s.SpeakerIs(p.Referent.Chain), since, p.Person, opening));
    }

    private void AddDescription(in PairState p, ref FeatureWriter f)
    {
        var (s, referent) = (_state, p.Referent);
        var (match, noun) = (_agreement.Noun(s, referent), NounKind(s.Anaphor));
        var (beside, place) = (_places.Beside(s, referent), _agreement.Place(s, referent));
        f.Add(20, s.Head, (ulong)p.Type);
        f.Add(21, s.Kind, Pack(match, p.Type));
        f.Add(22, s.Head, Pack(match, referent.Place));
        f.Add(23, s.Kind, Pack(AnaphorAgreement.Affiliation(s, referent), match));
        f.Add(24, s.Kind,
            Pack(match, Math.Min(p.Distance, 6), p.Recency));
        f.Add(27, s.Kind, Pack(beside, p.Type));
        f.Add(28, s.Kind, Pack(beside, match, p.Recency));
        f.Add(64, s.Kind,
            Pack(place, p.Leading, Math.Min(p.Distance, 5)));
        f.Add(65, s.Kind, Pack(place, p.Mentions));
        f.Add(66, s.Kind,
            Pack(noun, s.Several, p.Recency, Math.Min(p.Distance, 5)));
        f.Add(25, (ulong)noun, Pack(p.Type, referent.Place));
        f.Add(26, s.Kind, Pack(noun, p.Type, match, p.Recency));
    }

    private static int NounKind(Anaphor anaphor) => (int)(anaphor.Noun?.Kind ?? RoleKind.Modifier);

    private static ulong Pack(int a, int b, int c = 0, int d = 0) =>
        (uint)a | ((ulong)(uint)b << 8) | ((ulong)(uint)c << 24) | ((ulong)(uint)d << 32);
}
