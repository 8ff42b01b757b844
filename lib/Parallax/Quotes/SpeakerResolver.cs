using Parallax.Language;
using Parallax.Quotes.Attributions;

namespace Parallax.Quotes;

/// <summary>Resolves the words that name a source to an entity, or to a description of somebody unnamed.</summary>
internal sealed class SpeakerResolver
{
    private const int DescriptionWords = 7;
    private readonly DocumentView _view;
    private readonly Mention[] _mentions;
    private readonly SpeechSenses _senses;

    public SpeakerResolver(DocumentView view, IReadOnlyList<Entity> entities)
    {
        _view = view;
        _senses = new SpeechSenses(view);
        _mentions = [.. entities.SelectMany(e => e.Mentions).OrderBy(m => m.Span).ThenBy(m => m.Entity)];
    }

    /// <summary>The speaker that a range of tokens names.</summary>
    public Speaker Resolve(TokenRange source)
    {
        if (source.IsEmpty || _senses.IsNobody(source)) return Speaker.Unknown;
        var span = source.Span(_view.Tokens);
        var inside = Inside(span);
        if (Head(source, inside) is { } head && Nearer(head) is { } nearer) return Of(nearer);
        if (Head(source, inside) is { } found) return JointSource.Of(_view, source, inside, found) is { } joint ? Joint(joint) : Of(found);
        if (_view.Norm(source.First) == "it" && source.End - source.First == 1 && TextBefore(source.First) is { IsEmpty: false } text) return Described(text);
        if (IsPronoun(source)) return Antecedent(source) is { } person ? Of(person) : Speaker.Unknown;
        return Described(source);
    }

    /// <summary>The one person whom the text before a token names; unknown where it names none or several.</summary>
    public Speaker OnlyPersonBefore(int token)
    {
        if (token >= _view.Tokens.Length) return Speaker.Unknown;
        var before = new TextSpan(0, _view.Tokens[token].Span.Start);
        var named = Inside(before).FindAll(m => m.Type == EntityType.Person && m.Form == MentionForm.Name);
        return named.Count > 0 && named.TrueForAll(m => m.Entity == named[0].Entity) ? Of(named[0]) : Speaker.Unknown;
    }

    // Who speaks together is one source, named after all of them in one order, whatever the text's.
    private static Speaker Joint(IReadOnlyList<Mention> members) =>
        new(string.Join(" and ", members.Select(m => m.Name).Order(StringComparer.Ordinal)), null, Of(members[0]).Kind);

    private static Speaker Of(Mention mention) => new(mention.Name, mention.Entity, mention.Type switch
    {
        EntityType.Person => SpeakerKind.Person,
        _ when SourceKinds.IsMedium(mention.Name) => SpeakerKind.Medium,
        EntityType.Organization or EntityType.Location => SpeakerKind.Institution,
        _ => SourceKinds.OfNoun(mention.Name.ToLowerInvariant()),
    });

    private List<Mention> Inside(TextSpan span)
    {
        var (low, high) = (0, _mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_mentions[middle].Span.Start < span.Start) low = middle + 1;
            else high = middle;
        }
        var inside = new List<Mention>();
        for (; low < _mentions.Length && _mentions[low].Span.Start < span.End; low++)
            if (_mentions[low].Span.End <= span.End) inside.Add(_mentions[low]);
        return inside;
    }

    // The mention that is the phrase's head: the one that ends it ("spokesman Vedant Patel"), or a person before "of", "(" or a comma.
    private Mention? Head(TokenRange source, List<Mention> inside)
    {
        var end = source.Span(_view.Tokens).End;
        Mention? best = null;
        foreach (var mention in inside)
        {
            if (IsPossessive(mention, end)) continue;
            if (mention.Span.End == end || Between(mention.Span.End, end) is [] or [',', ..] or ['(', ..] or ['’' or '\'', ..])
            {
                if (best is null || Rank(mention) > Rank(best)) best = mention;
            }
            else if (mention.Type == EntityType.Person && mention.Form == MentionForm.Name && mention == inside[0] && StartsWith(source, mention)) best ??= mention;
        }
        return best;
    }

    private bool StartsWith(TokenRange source, Mention mention) =>
        mention.Span.Start == _view.Tokens[source.First].Span.Start && Between(mention.Span.End, source.Span(_view.Tokens).End) is ['o', 'f' or 'n', ' ', ..];

    private static int Rank(Mention mention) => (mention.Form == MentionForm.Name ? 4 : 0) + (mention.Type == EntityType.Person ? 2 : 0)
        + (mention.Form == MentionForm.Nominal ? 1 : 0);

    private bool IsPossessive(Mention mention, int end) => mention.Span.End < end && Between(mention.Span.End, end) is ['’' or '\'', 's', ..];

    private ReadOnlySpan<char> Between(int start, int end) => _view.Text.AsSpan(start, end - start).Trim();

    private bool IsPronoun(TokenRange source) => source.End - source.First == 1
        && _view.Norm(source.First) is "he" or "she" or "they" or "it" or "we" or "i" or "you" or "who" or "which";

    // The mention that a relative clause hangs on, in front of its comma.
    private Mention? Related(int pronoun)
    {
        var sentence = _view.BoundsOf(pronoun);
        if (pronoun == sentence.FirstToken) return null;
        var at = _view.Is(pronoun - 1, ',') ? pronoun - 2 : pronoun - 1;
        if (at < sentence.FirstToken) return null;
        var end = _view.Tokens[at].Span.End;
        return Inside(new TextSpan(sentence.Span.Start, end)).FindLast(m => m.Span.End == end);
    }

    // "Kessel's visit comes after Ruiz called her what he said …": a possessive is a poorer antecedent than a subject nearby.
    private Mention? Nearer(Mention pronoun)
    {
        if (pronoun.Form != MentionForm.Pronoun || pronoun.Type != EntityType.Person) return null;
        var sentence = _view.Document.Sentences.FirstOrDefault(s => s.Span.Contains(pronoun.Span));
        var before = Inside(new TextSpan(sentence.Span.Start, pronoun.Span.Start)).FindAll(m => m.Type == EntityType.Person && m.Form == MentionForm.Name);
        var own = before.FindAll(m => m.Entity == pronoun.Entity);
        if (own.Count == 0 || !own.TrueForAll(m => IsPossessive(m, sentence.Span.End))) return null;
        return before.FindLast(m => m.Entity != pronoun.Entity && m.Span.Start > own[^1].Span.Start && !IsPossessive(m, sentence.Span.End));
    }

    // The statement or report that the sentence before is about.
    private TokenRange TextBefore(int pronoun)
    {
        var number = _view.SentenceOf(pronoun);
        if (number == 0 || _view.Document.Sentences[number - 1].Section != _view.Document.Sentences[number].Section) return default;
        var before = _view.Document.Sentences[number - 1];
        var subject = new SourceFinder(_view).Leading(before.FirstToken, before.EndToken);
        return !subject.IsEmpty && SourceKinds.OfNoun(_view.Norm(subject.End - 1)) == SpeakerKind.Document ? subject : default;
    }

    // Where no chain holds the pronoun: the first person of the sentence before, else one earlier in the same sentence.
    private Mention? Antecedent(TokenRange source)
    {
        if (_view.Norm(source.First) is "who" or "which") return Related(source.First);
        if (_view.Norm(source.First) is not ("he" or "she")) return null;
        var number = _view.SentenceOf(source.First);
        for (var s = number - 1; s >= Math.Max(0, number - 2); s--)
        {
            var sentence = _view.Document.Sentences[s];
            if (Inside(sentence.Span).Find(m => m.Type == EntityType.Person && m.Form == MentionForm.Name) is { } person) return person;
        }
        var before = new TextSpan(_view.Document.Sentences[number].Span.Start, _view.Tokens[source.First].Span.Start);
        return Inside(before).Find(m => m.Type == EntityType.Person);
    }

    private Speaker Described(TokenRange source)
    {
        var head = HeadNoun(source);
        var kind = SourceKinds.OfNoun(_view.Norm(head));
        if (kind == SpeakerKind.Unknown && _view.Norm(head) is { Length: > 2 } norm && norm.EndsWith('s')) kind = SourceKinds.OfNoun(norm[..^1]);
        var name = Description(source);
        if (kind == SpeakerKind.Unknown && SourceKinds.IsMedium(name)) kind = SpeakerKind.Medium;
        if (kind == SpeakerKind.Unknown) kind = _view.IsCapitalised(source.End - 1) ? SpeakerKind.Person : SpeakerKind.Anonymous;
        return new Speaker(name, null, kind);
    }

    private int HeadNoun(TokenRange source)
    {
        var at = source.First;
        while (at + 1 < source.End && !(_view.Is(at + 1, WordClass.Preposition) || _view.Is(at + 1, ',') || _view.Is(at + 1, '('))) at++;
        return at;
    }

    // At most seven words, without article and forms of address.
    private string Description(TokenRange source)
    {
        var first = source.First;
        while (first + 1 < source.End && _view.Norm(first) is "the" or "a" or "an" or "its" or "mr." or "mrs." or "ms." or "dr." or "mr" or "mrs" or "ms") first++;
        var end = Math.Min(source.End, first + DescriptionWords);
        return new TokenRange(first, end).Span(_view.Tokens).Of(_view.Text).ToString();
    }
}
