using Parallax.Entities.Names;
using Parallax.Language;
using Parallax.Numerics;

namespace Parallax.Entities.Linking;

/// <summary>The features of linking an anaphor to a referent, or to none.</summary>
internal sealed class AnaphorFeatures(DocumentView view, Grammar grammar, Quotations quotes, TitleReader titles,
    NameMap map)
{
    /// <summary>The most features a candidate has.</summary>
    public const int Most = 56;

    private readonly WordFacts[] _words = view.Words;
    private readonly List<string> _affiliations = [];
    private Anaphor _anaphor = null!;
    private ulong _kind, _form, _head, _next, _quoted;
    private readonly int _style = StyleOf(view);
    private int _sentence, _several;
    private Chain? _speaker;
    private int _apposed, _copula;
    private Chain? _quotedBy;
    private bool _saying;

    /// <summary>Who speaks at which token, by the rules for quotations, interviews and authors.</summary>
    public required IReadOnlyDictionary<int, Chain> Speakers { get; init; }

    /// <summary>Who is quoted where.</summary>
    public required QuotedSpeakers Quoted { get; init; }

    /// <summary>Whether an anaphor stands inside quotation marks.</summary>
    public bool IsQuoted(Anaphor anaphor) => quotes.At(anaphor.First) >= 0;

    /// <summary>Whether two tokens stand in one quotation, or both outside any.</summary>
    public bool InSameQuotation(int first, int second) => quotes.At(first) == quotes.At(second);

    /// <summary>Begins an anaphor.</summary>
    public void Read(Anaphor anaphor, int candidates)
    {
        _anaphor = anaphor;
        _sentence = view.SentenceOf(anaphor.First);
        _kind = (ulong)anaphor.Kind;
        _form = (_kind << 3) | (ulong)anaphor.Role;
        _head = anaphor.IsPronoun ? 0 : _words[anaphor.Head].NormHash;
        _next = Norm(anaphor.End);
        _quoted = quotes.At(anaphor.First) >= 0 ? 1UL : 0;
        _several = Math.Min(candidates, 4);
        _speaker = Speakers.GetValueOrDefault(anaphor.First);
        _quotedBy = _quoted == 1 ? Quoted.Of(anaphor.First) : null;
        _saying = anaphor.IsPronoun && grammar.IsSaying(anaphor.First, anaphor.End) && _quoted == 0;
        _apposed = grammar.CommaBefore(anaphor.First);
        _copula = anaphor.IsPronoun ? -2 : grammar.CopulaBefore(anaphor.First);
        _affiliations.Clear();
        if (!anaphor.IsPronoun) _affiliations.AddRange(AffiliationsOf(anaphor));
    }

    /// <summary>The countries and bodies that a description names.</summary>
    public IReadOnlyList<string> AffiliationsOf(Anaphor anaphor)
    {
        var found = new List<string>();
        for (var t = anaphor.First; t < anaphor.Head; t++)
            if (map.ChainAt(t) is { Type: not EntityType.Person } named)
                found.Add(titles.CountryOf(named) ?? named.Name);
        return found;
    }

    // Whether the description stands beside the referent ("Oslo, the capital") or is said of it ("Oslo is the
    // capital").
    private int Beside(Referent referent) =>
        referent.Count == 0
            ? 0
            : referent.Last.End == _apposed ? 1 : referent.Last.End == _copula ? 2 : _copula < 0 && _apposed < 0 ? 3
        : referent.LastSubject >= 0
            && view.SentenceOf(referent.LastSubject) == _sentence
            && _copula > referent.LastSubject
            ? 4
            : 5;

    private int Gap(Referent referent) =>
        (_anaphor.First - referent.Last.End) switch
        {
            < 0 => 0,
            < 3 and var near => near + 1,
            < 6 => 4,
            < 11 => 5,
            < 21 => 6,
            _ => 7
        };

    // The word between in "Oslo and its".
    private ulong Between(Referent referent) =>
        referent.Last.End == _anaphor.First - 1 ? _words[_anaphor.First - 1].NormHash : 0;

    private ulong Norm(int token) =>
        token >= 0 && token < _words.Length && view.SentenceOf(token) == _sentence ? _words[token].NormHash : 1;

    /// <summary>Writes the features of linking to nothing named and gives their number.</summary>
    public int None(Span<ulong> f)
    {
        var n = 0;
        f[n++] = FeatureHash.Mix(30, _form);
        f[n++] = FeatureHash.Mix(31, _kind, _next);
        f[n++] = FeatureHash.Mix(32, _form, Norm(_anaphor.First - 1));
        f[n++] = FeatureHash.Mix(33, _kind, (ulong)_several);
        f[n++] = FeatureHash.Mix(34, _form, _quoted);
        f[n++] = FeatureHash.Mix(35, (_form << 8) | (ulong)PosAt(_anaphor.End),
            (ulong)PosAt(_anaphor.First - 1));
        f[n++] = FeatureHash.Mix(36, _kind, (_next * 31) + Norm(_anaphor.End + 1));
        f[n++] = FeatureHash.Mix(37, _kind,
            (_quoted << 2) | (_speaker is null ? 0UL : _speaker.Words is [] ? 1UL : 2UL));
        f[n++] = FeatureHash.Mix(47, _kind,
            Pack(_style, (int)_quoted, _speaker is null ? 0 : _speaker.Words is [] ? 1 : 2));
        f[n++] = FeatureHash.Mix(38, _kind,
            _anaphor.First == view.BoundsOf(_anaphor.First).FirstToken ? 1UL : 0);
        if (_anaphor.IsPronoun) return n;
        f[n++] = FeatureHash.Mix(39, _head);
        f[n++] = FeatureHash.Mix(40, _head, _kind);
        f[n++] = FeatureHash.Mix(41, _kind,
            (ulong)(_anaphor.Noun?.Kind ?? RoleKind.Modifier));
        f[n++] = FeatureHash.Mix(42, _kind,
            (ulong)Math.Min(_anaphor.End - _anaphor.First, 5));
        f[n++] = FeatureHash.Mix(43, _kind,
            _anaphor.End - _anaphor.First > 2 ? Norm(_anaphor.Head - 1) : 2);
        f[n++] = FeatureHash.Mix(44, _kind, (ulong)Math.Min(_affiliations.Count, 2));
        f[n++] = FeatureHash.Mix(46, _kind,
            (_apposed >= 0 ? 1UL : 0) | (_copula >= 0 ? 2UL : 0));
        f[n++] = FeatureHash.Mix(45, _kind, Norm(_anaphor.First));
        return n;
    }

    private PartOfSpeech PosAt(int token) =>
        token >= 0 && token < _words.Length && view.SentenceOf(token) == _sentence
            ? grammar.Pos(token)
            : PartOfSpeech.None;

    /// <summary>Writes the features of linking to a referent and gives their number.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="rank">How many candidates were mentioned later than it.</param>
    /// <param name="f">Where the features go.</param>
    public int Pair(Candidate candidate, int rank, Span<ulong> f)
    {
        var (referent, prominence) = (candidate.Referent, candidate.Prominence);
        var ahead = referent.Count == 0;
        var at = ahead ? referent.Start : referent.Last.First;
        var distance = Distance(at, ahead);
        var type = (int)referent.Type + (referent.Chain is null ? 4 : 0);
        var agreement = Agreement(referent);
        var form = ahead ? 0 : Form(referent);
        var role = ahead ? 7 : (int)referent.Last.Role;
        var recency = Math.Min(rank, 5);
        var leading = Math.Min(prominence, 3);
        var n = 0;
        f[n++] = FeatureHash.Mix(1, _kind, Pack(distance, type));
        f[n++] = FeatureHash.Mix(2, _form, Pack(distance, role));
        f[n++] = FeatureHash.Mix(3, _kind, Pack(agreement, type));
        f[n++] = FeatureHash.Mix(4, _kind, Pack(form, distance));
        f[n++] = FeatureHash.Mix(5, _kind, Pack(Bucket(referent.Count), leading));
        f[n++] = FeatureHash.Mix(6, _kind, Pack(recency, agreement));
        f[n++] = FeatureHash.Mix(7, _kind, (ulong)Quotation(referent, at));
        f[n++] = FeatureHash.Mix(8, _form,
            Pack(role, Math.Min(distance, 3), recency));
        f[n++] = FeatureHash.Mix(9, _form, Pack(Clause(referent, at, ahead), role));
        f[n++] = FeatureHash.Mix(10, _kind, Pack(recency, distance, type));
        f[n++] = FeatureHash.Mix(11, _kind, (ulong)Paragraphs(at));
        f[n++] = FeatureHash.Mix(12, _form, Pack(type, recency, form));
        f[n++] = FeatureHash.Mix(13, _kind, Pack(_several, recency, leading));
        f[n++] = FeatureHash.Mix(14, _kind, Pack(type, leading));
        f[n++] = FeatureHash.Mix(15, _next, Pack((int)_kind, type));
        f[n++] = FeatureHash.Mix(16, _kind, (ulong)Continuity(referent));
        f[n++] = FeatureHash.Mix(17, _kind,
            Pack(referent.LastSubject < 0 ? 9 : Math.Min(8, _sentence - view.SentenceOf(referent.LastSubject)),
                recency));
        f[n++] = FeatureHash.Mix(18, _kind, Pack(distance, leading, Bucket(referent.Count)));
        if (_anaphor.IsPronoun) n = Pronoun(candidate, ahead, recency, f, n);
        if (_anaphor.Kind is AnaphorKind.I or AnaphorKind.You or AnaphorKind.We)
            return Speech(referent, prominence, f, n);
        if (_anaphor.IsPronoun) return n;
        var match = Match(referent);
        var noun = (int)(_anaphor.Noun?.Kind ?? RoleKind.Modifier);
        f[n++] = FeatureHash.Mix(20, _head, (ulong)type);
        f[n++] = FeatureHash.Mix(21, _kind, Pack(match, type));
        f[n++] = FeatureHash.Mix(22, _head, Pack(match, referent.Place));
        f[n++] = FeatureHash.Mix(23, _kind, Pack(Affiliation(referent), match));
        f[n++] = FeatureHash.Mix(24, _kind,
            Pack(match, Math.Min(distance, 6), recency));
        f[n++] = FeatureHash.Mix(27, _kind, Pack(Beside(referent), type));
        f[n++] = FeatureHash.Mix(28, _kind, Pack(Beside(referent), match, recency));
        f[n++] = FeatureHash.Mix(64, _kind,
            Pack(PlaceMatch(referent), leading, Math.Min(distance, 5)));
        f[n++] = FeatureHash.Mix(65, _kind, Pack(PlaceMatch(referent), Bucket(referent.Count)));
        f[n++] = FeatureHash.Mix(66, _kind,
            Pack(noun, _several, recency, Math.Min(distance, 5)));
        f[n++] = FeatureHash.Mix(25, (ulong)noun, Pack(type, referent.Place));
        f[n++] = FeatureHash.Mix(26, _kind, Pack(noun, type, match, recency));
        return n;
    }

    private int Pronoun(Candidate candidate, bool ahead, int recency, Span<ulong> f, int n)
    {
        var referent = candidate.Referent;
        var type = (int)referent.Type + (referent.Chain is null ? 4 : 0);
        var salience = Math.Min(candidate.Salience, 4);
        var distance = ahead ? 15 : Distance(referent.Last.First, false);
        var (role, leading) = (ahead ? 7 : (int)referent.Last.Role,
            Math.Min(candidate.Prominence, 3));
        f[n++] = FeatureHash.Mix(60, _form, Pack(salience, type));
        f[n++] = FeatureHash.Mix(61, _kind, Pack(salience, leading, recency));
        f[n++] = FeatureHash.Mix(62, _kind, Pack(salience, distance, role));
        f[n++] = FeatureHash.Mix(72, _kind,
            Pack(ahead ? 0 : Fronted(referent), role, recency));
        f[n++] = FeatureHash.Mix(73, _kind,
            Pack(ahead ? 0 : grammar.IsFragment(referent.Last.First) ? 1 : 2, Math.Min(3, distance),
                leading));
        f[n++] = FeatureHash.Mix(70, _kind, Pack(Said(referent), distance, recency));
        f[n++] = FeatureHash.Mix(71, _kind, Pack(Said(referent), salience));
        f[n++] = FeatureHash.Mix(63,
            (_form << 16) | Pack(ahead ? 9 : Gap(referent), type), ahead ? 0 : Between(referent));
        return n;
    }

    // "Raised by Lund, she": whether the referent stands in the phrase before the comma that opens the sentence,
    // and with what that begins.
    private int Fronted(Referent referent)
    {
        var start = view.BoundsOf(_anaphor.First).FirstToken;
        if (_words[Math.Max(start, _anaphor.First - 1)].Surface != "," || referent.Last.First < start)
            return 0;
        return PosAt(start) switch
        {
            PartOfSpeech.Verb => 1,
            PartOfSpeech.Adp => 2,
            PartOfSpeech.Sconj => 3,
            PartOfSpeech.Adv => 4,
            _ => 5
        };
    }

    // Inside quotation marks: whether the referent is who is quoted. In "he said": how lately the referent was said
    // to say something.
    private int Said(Referent referent) =>
        _quoted == 1 ? _quotedBy is null ? 1 : _quotedBy == referent.Chain ? 2 : 3
        : !_saying
            ? 0
            : referent.LastSaying < 0 ? 4 : 5 + Math.Min(4, _sentence - view.SentenceOf(referent.LastSaying));

    // Who says "I" or is "you" in a conversation: whom its opening introduces, whom it is about.
    private int Speech(Referent referent, int prominence, Span<ulong> f, int n)
    {
        var opening = Math.Min(view.SentenceOf(referent.Start), 6);
        var since = referent.Last.Kind == (int)_anaphor.Kind
            ? 1
            : referent.Last.Kind == (int)AnaphorKind.I
                ? 2
                : referent.Last.Kind == (int)AnaphorKind.You ? 3 : 0;
        var person = referent.Type == EntityType.Person ? 1 : 0;
        f[n++] = FeatureHash.Mix(50, _kind,
            Pack(_style, opening, Math.Min(prominence, 3), person));
        f[n++] = FeatureHash.Mix(51, _kind, Pack(_style, since, (int)_quoted, person));
        f[n++] = FeatureHash.Mix(52, _kind, Pack(opening, (int)_quoted, person));
        f[n++] = FeatureHash.Mix(53, _kind, Pack(Labelled(referent), _style, (int)_quoted));
        f[n++] = FeatureHash.Mix(54, _kind,
            Pack(_speaker is null ? 0 : _speaker == referent.Chain ? 1 : _speaker.Words is [] ? 2 : 3, since,
                person, opening));
        return n;
    }

    // Whether the paragraph begins with the referent's name and a colon, or with another's.
    private int Labelled(Referent referent)
    {
        var (label, _) = Label(_sentence);
        return label is null ? 0 : label == referent.Chain ? 1 : 2;
    }

    private (Chain? Chain, int Sentence) Label(int sentence)
    {
        var paragraph = view.Document.Sentences[sentence].Paragraph;
        while (sentence > 0 && view.Document.Sentences[sentence - 1].Paragraph == paragraph) sentence--;
        var first = view.Document.Sentences[sentence].FirstToken;
        for (var t = first; t < Math.Min(first + 6, _words.Length - 1); t++)
            if (map.LinkAt(t) is { } name)
                return (name.End < _words.Length && _words[name.End].Surface == ":" ? map.ChainAt(t) : null,
                    sentence);
        return (null, sentence);
    }

    // Whether the text is an interview: its opening says so (1), it asks many questions (2).
    private static int StyleOf(DocumentView view)
    {
        var style = 0;
        var questions = 0;
        for (var s = 0; s < view.Document.Sentences.Count; s++)
        {
            var bounds = view.Document.Sentences[s];
            if (view.Words[bounds.EndToken - 1].Surface == "?") questions++;
            for (var t = bounds.FirstToken; s < 6 && t < bounds.EndToken; t++)
                if (view.Words[t].Norm.StartsWith("interview", StringComparison.Ordinal)) style |= 1;
        }
        return questions >= 5 && questions * 25 > view.Document.Sentences.Count ? style | 2 : style;
    }

    private static ulong Pack(int a, int b, int c = 0, int d = 0) =>
        (uint)a | ((ulong)(uint)b << 8) | ((ulong)(uint)c << 24) | ((ulong)(uint)d << 32);

    // Sentences between, in steps; 15 for what comes later in the same sentence.
    private int Distance(int at, bool ahead) => ahead ? 15 : (_sentence - view.SentenceOf(at)) switch
    {
        < 4 and var near => near,
        < 6 => 4,
        < 10 => 5,
        < 20 => 6,
        < 40 => 7,
        _ => 8,
    };

    private int Paragraphs(int at) =>
        Math.Clamp(view.BoundsOf(_anaphor.First).Paragraph - view.BoundsOf(at).Paragraph, 0, 3)
        | (view.BoundsOf(_anaphor.First).Section == view.BoundsOf(at).Section ? 0 : 4);

    private static int Bucket(int count) =>
        count switch { < 3 => count, < 5 => 3, < 9 => 4, < 17 => 5, _ => 6 };

    private int Agreement(Referent referent)
    {
        var gender = _anaphor.Kind switch
        {
            AnaphorKind.He => 'm',
            AnaphorKind.She => 'f',
            _ => _anaphor.Noun?.Gender ?? '\0'
        };
        return gender == '\0' ? 0 : referent.Gender == '\0' ? 1 : referent.Gender == gender ? 2 : 3;
    }

    private int Form(Referent referent) =>
        referent.Last.Kind < 0
            ? 1
            : referent.Last.Kind == (int)_anaphor.Kind
                ? 2
                : referent.Last.Kind > (int)AnaphorKind.You ? 3 : 4;

    private int Continuity(Referent referent) =>
        referent.Count == 0
            ? 9
            : ((referent.Last.Kind + 1) << 4) | Math.Min(3,
                (_anaphor.First - referent.Last.First) / 8);

    // In one quotation, in two, in and out; and whether the rules take it for the speaker.
    private int Quotation(Referent referent, int at)
    {
        int here = quotes.At(_anaphor.First), there = quotes.At(at);
        var relation = here < 0
            ? (there < 0 ? 0 : 1)
            : there < 0 ? 2 : here == there ? 3 : 4;
        return (relation << 2) | (_speaker is null
            ? 0
            : _speaker == referent.Chain ? 1 : _speaker.Words is [] ? 2 : 3);
    }

    private int Clause(Referent referent, int at, bool ahead)
    {
        if (ahead || view.SentenceOf(at) != _sentence) return 0;
        return grammar.ClauseBetween(referent.Last.End, _anaphor.First) ? 1 : 2;
    }

    // How a description's noun fits: said of it before, part of its name, or neither.
    private int Match(Referent referent) =>
        (referent.Nouns.Contains(_head)
            ? 1
            : 0) | (referent.NameWords.Contains(_head)
                ? 2
                : 0) | (referent.Chain?.Heads.Contains(_words[_anaphor.Head].Norm) == true
            ? 4
            : 0);

    // Whether "the city" is said of a city.
    private int PlaceMatch(Referent referent) =>
        referent.Type != EntityType.Location
            ? 0
            : PlaceKinds.Of(_words[_anaphor.Head].Norm) is var kind && kind == '\0'
                ? 1
                : referent.Place == '\0' ? 2 : referent.Place == kind ? 3 : 4;

    private int Affiliation(Referent referent)
    {
        if (_affiliations.Count == 0) return 0;
        if (referent.Chain is not { } chain) return 1;
        if (chain.Affiliations.Count == 0) return 2;
        foreach (var affiliation in _affiliations)
            if (chain.Affiliations.Contains(affiliation)) return 3;
        return 4;
    }
}
