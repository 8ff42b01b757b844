using System.Collections.Frozen;
using Parallax.Language;
using Parallax.Quotes.Attributions;
using WordLists = Parallax.Entities.Names.WordLists;

namespace Parallax.Quotes;

/// <summary>Names sources that are no entities by their own words: "police spokesman", "joint statement".</summary>
internal sealed class SourceDescriptions(DocumentView view)
{
    private const int Words = 7;

    private static readonly FrozenSet<string> NoSources = ListedWords.Of("quotes", "no-source");
    private static readonly FrozenSet<string> NearnessWords = ListedWords.Of("quotes", "nearness");
    private static readonly FrozenSet<string> IrregularPlurals = ListedWords.Of("quotes", "irregular-plural");
    private static readonly FrozenSet<string> LeftOut = ListedWords.Of("quotes", "left-out-before-name");
    private static readonly FrozenSet<string> Times = WordLists.Of("when");

    /// <summary>The speaker that a noun phrase without a name describes; unknown where it holds no noun.</summary>
    public Speaker Of(TokenRange source)
    {
        if (!HasLetter(source) || IsBareVerb(source) || NamesNobody(source)) return Speaker.Unknown;
        var name = Description(source);
        return new Speaker(name, null, KindOf(source, name));
    }

    /// <summary>
    /// Whether a mention is only what the speakers belong to: in "relatives of Otto Marsh" and "survivors of a fire
    /// that killed
    /// four people in Marrow" others speak. A body's spokesman speaks for the body.
    /// </summary>
    public bool IsGoverned(TokenRange source, Mention mention)
    {
        if (IsBehindExample(source, mention) || IsInRelativeClause(source, mention)) return true;
        if (mention.Type is not (EntityType.Person or EntityType.Location)) return false;
        if (mention.Form == MentionForm.Pronoun || mention is { Type: EntityType.Location, Form: not MentionForm.Name })
            return false;
        return mention.Type == EntityType.Person && IsOfAnother(source, mention) || IsOfPeople(source, mention);
    }

    // "survivors of a fire in Marrow": people, a preposition, the name.
    private bool IsOfPeople(TokenRange source, Mention mention)
    {
        var head = HeadNoun(source);
        if (head + 1 >= source.End || !IsPeople(head)) return false;
        if (view.Tokens[head].Pos is not (PartOfSpeech.Noun or PartOfSpeech.Propn)) return false;
        return mention.Span.Start > view.Tokens[head].Span.Start
            && view.Norm(head + 1) is "of" or "in" or "from" or "near";
    }

    private bool IsBehindExample(TokenRange source, Mention mention)
    {
        for (var at = source.First + 1; at < source.End && view.Tokens[at].Span.End <= mention.Span.Start; at++)
            if (view.Is(at - 1, ',') && IsExample(at)) return true;
        return false;
    }

    // "The union, which represents 900 nurses,"
    private bool IsInRelativeClause(TokenRange source, Mention mention)
    {
        for (var at = source.First + 2; at < source.End && view.Tokens[at].Span.End <= mention.Span.Start; at++)
            if (view.Is(at - 1, ',') && (view.Is(at, WordClass.Relative) || view.Norm(at) == "whose")) return true;
        return false;
    }

    // "a lawyer for Otto Marsh", "the mother of Billy Roake": a common noun, a preposition, the name.
    private bool IsOfAnother(TokenRange source, Mention person)
    {
        var at = source.First;
        while (at < source.End && view.Tokens[at].Span.End <= person.Span.Start) at++;
        for (at--; at > source.First; at--)
        {
            if (view.Norm(at) is "for" or "of" or "to" or "with" or "from")
                return IsNearness(at - 1) || view.Tokens[at - 1].Pos == PartOfSpeech.Noun && !view.IsCapitalised(at - 1)
                    && !NoSources.Contains(view.Norm(at - 1));
            if (!view.IsCapitalised(at) && !view.Is(at, WordClass.Determiner)
                && view.Tokens[at].Pos != PartOfSpeech.Noun)
                return false;
        }
        return false;
    }

    // "sources close to Mr Marsh", "people familiar with Marsh"
    private bool IsNearness(int at) => NearnessWords.Contains(view.Norm(at));

    private bool IsPeople(int head) =>
        view.Norm(head).EndsWith('s') || IrregularPlurals.Contains(view.Norm(head));

    private bool HasLetter(TokenRange source)
    {
        for (var at = source.First; at < source.End; at++)
            if (view.Tokens[at].Kind is TokenKind.Word or TokenKind.Address) return true;
        return false;
    }

    // "Posted on X:" says how and not who.
    private bool IsBareVerb(TokenRange source) =>
        view.Tokens[source.First].Pos == PartOfSpeech.Verb
            && view.Norm(source.First).EndsWith("ed", StringComparison.Ordinal);

    // "that", "Marsh's", "last week", "whose government": what a source was taken from, and nobody.
    private bool NamesNobody(TokenRange source)
    {
        if (IsPartOfAnother(source)) return true;
        for (var at = source.First; at < source.End; at++)
            if (MayName(at) && !Times.Contains(view.Norm(at))) return false;
        return true;
    }

    private bool IsPartOfAnother(TokenRange source) =>
        view.Norm(source.End - 1) is "'s" or "’s" or "'" or "’"
        || view.Norm(source.First) is "whose" or "which" or "that" or "to"
        || source.End - source.First == 1 && view.Norm(source.First) == "their";

    private bool MayName(int at) =>
        view.Is(at, WordClass.Pronoun) || view.IsCapitalised(at)
        || view.Tokens[at].Pos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num or PartOfSpeech.Pron
            or PartOfSpeech.Det or PartOfSpeech.Adj;

    private SpeakerKind KindOf(TokenRange source, string name)
    {
        var head = view.Norm(HeadNoun(source));
        var kind = SourceKinds.OfNoun(head);
        if (kind == SpeakerKind.Unknown && head.Length > 2 && head.EndsWith('s'))
            kind = SourceKinds.OfNoun(head[..^1]);
        if (kind != SpeakerKind.Unknown) return kind;
        if (SourceKinds.IsMedium(name)) return SpeakerKind.Medium;
        var at = HeadNoun(source);
        var isPeople = view.BeginsSentence(at) && IsPeople(at);
        if (!view.IsCapitalised(at) || isPeople) return SpeakerKind.Anonymous;
        return IsNamedBody(source, at) ? SpeakerKind.Institution : SpeakerKind.Person;
    }

    // "The Wobe Valley Water District": no person's name has an article.
    private bool IsNamedBody(TokenRange source, int head) =>
        head > source.First && view.Norm(source.First) == "the" && view.IsCapitalised(source.First + 1);

    private int HeadNoun(TokenRange source)
    {
        var at = source.First;
        while (at + 1 < source.End && !view.Is(at + 1, WordClass.Preposition)
            && !view.Is(at + 1, ',') && !view.Is(at + 1, '('))
            at++;
        return at;
    }

    // At most seven words, without article and forms of address.
    private string Description(TokenRange source)
    {
        var first = source.First;
        while (first + 1 < source.End && IsLeftOut(view.Norm(first))) first++;
        var end = first + 1;
        while (end < Math.Min(source.End, first + Words) && !EndsDescription(end)) end++;
        while (end > first + 1 && (view.IsPunctuation(end - 1) || Times.Contains(view.Norm(end - 1)))) end--;
        return view.SpanOf(first, end).Of(view.Text).ToString();
    }

    // A relative clause or an apposition is no part of what a source is called.
    private bool EndsDescription(int at) =>
        view.Is(at, ',') && (view.Is(at + 1, WordClass.Relative | WordClass.Determiner) || IsExample(at + 1))
        || view.Is(at, WordClass.Relative);

    // "others, such as Hugo Blom", "critics, including Ada Bell": an example is not all who speak.
    private bool IsExample(int at) =>
        view.Norm(at) is "including" or "like" or "among" || view.Norm(at) == "such" && view.Norm(at + 1) == "as";

    private static bool IsLeftOut(string norm) => LeftOut.Contains(norm);
}
