using System.Collections.Frozen;
using Parallax.Entities.Linking;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Anaphora;

/// <summary>Finds the subject of the main clause for "he" and "she" of a clause that depends on it.</summary>
internal sealed class ClauseSubjects(NameMap map, Discourse discourse)
{
    private static readonly FrozenSet<string> ClauseOpeners = WordLists.Of("clause-opener");
    private static readonly FrozenSet<string> CallingVerbs = WordLists.Of("calling-verb");

    private readonly DocumentView _view = map.View;
    private readonly WordFacts[] _words = map.View.Words;

    /// <summary>The person who is subject of the main clause; null where the sentence is not built so.</summary>
    public Referent? Of(Anaphor anaphor)
    {
        if (anaphor.Kind is not (AnaphorKind.He or AnaphorKind.She)) return null;
        var bounds = _view.BoundsOf(anaphor.First);
        return anaphor.First == bounds.FirstToken ? null : Ahead(bounds, anaphor) ?? Above(bounds, anaphor);
    }

    // "While she was away, Lund …": the subject behind the first comma of a sentence that opens with a clause.
    private Referent? Ahead(SentenceBounds bounds, Anaphor anaphor)
    {
        if (!OpensClause(_words[bounds.FirstToken]) || NamesPerson(bounds.FirstToken, anaphor.First)) return null;
        for (var t = anaphor.First + 1; t < bounds.EndToken - 1; t++)
            if (_words[t].Surface == ",") return PersonAt(SkipTitles(bounds, t + 1), anaphor);
        return null;
    }

    private static bool OpensClause(WordFacts word) =>
        ClauseOpeners.Contains(word.Norm) || word.Norm.EndsWith("ing", StringComparison.Ordinal);

    private bool NamesPerson(int first, int end)
    {
        for (var t = first; t < end; t++)
            if (map.ChainAt(t) is { Type: EntityType.Person }) return true;
        return false;
    }

    private int SkipTitles(SentenceBounds bounds, int at)
    {
        while (at < bounds.EndToken - 1 && _words[at].Is(WordClass.Honorific | WordClass.Title)) at++;
        return at;
    }

    private Referent? PersonAt(int token, Anaphor anaphor) =>
        map.ChainAt(token) is { Type: EntityType.Person } chain && Agrees(discourse.Referents[chain], anaphor)
            ? discourse.Referents[chain]
            : null;

    // "Lund flew there to ask about what he called a leak": he is the subject of the clause above.
    private Referent? Above(SentenceBounds bounds, Anaphor anaphor)
    {
        if (_words[anaphor.First - 1].Norm != "what" || !IsBeforeSpeech(anaphor.End)) return null;
        var subject = discourse.Recent
            .FirstOrDefault(r => r.Type == EntityType.Person && r.LastSubject >= bounds.FirstToken);
        return subject is not null && Agrees(subject, anaphor) ? subject : null;
    }

    private bool IsBeforeSpeech(int at) =>
        at < _words.Length
            && (_words[at].Is(WordClass.Speech) || CallingVerbs.Contains(_words[at].Norm));

    private static bool Agrees(Referent referent, Anaphor anaphor) =>
        referent.Gender == '\0' || referent.Gender == anaphor.Gender;
}
