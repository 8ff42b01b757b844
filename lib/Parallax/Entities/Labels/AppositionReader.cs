using System.Collections.Frozen;
using System.Globalization;
using Parallax.Entities.Linking;
using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Labels;

/// <summary>Reads descriptions set off by commas: "the minister, Kari Lund," and "Kari Lund, the minister,".</summary>
internal sealed class AppositionReader(DocumentView view, NameMap map, RoleNouns nouns, LabelCollector labels)
{
    private const int Longest = 12;
    private const int OldestAge = 120;

    // A longer label that is no office would be cut to its last words.
    private const int ShortLabel = 3;

    private static readonly FrozenSet<string> Openers = WordLists.Of("apposition-opener");
    private static readonly FrozenSet<string> OpenersBefore = WordLists.Of("described-opener");
    private static readonly FrozenSet<string> Marks = WordLists.Of("apposition-mark");
    private static readonly FrozenSet<string> Continuations = WordLists.Of("apposition-continuation");

    private readonly WordFacts[] _words = view.Words;

    /// <summary>Reads the description before a person's name: "Norway's new finance minister, Kari Lund,".</summary>
    public void ReadBefore(Chain chain, Link link)
    {
        var bounds = view.BoundsOf(link.First);
        var comma = link.First - 1;
        if (comma - 1 <= bounds.FirstToken || _words[comma].Surface != "," || !EndsAfter(bounds, link)) return;
        var head = HeadBefore(bounds, comma);
        if (map.ChainAt(head) is not null) return;
        if (Roles.Of(_words[head].Norm) is not { Kind: RoleKind.Leader or RoleKind.Person } role) return;
        var first = FirstOfDescription(bounds, head);
        if (first == bounds.FirstToken || !IsIntroduced(first - 1)) return;
        if (map.LinkAt(first - 1) is { } modifier
            && map.ChainAt(first - 1)!.Type != EntityType.Person)
            first = modifier.First;
        var mention = new TokenRange(first, head + 1);
        var whole = role.Kind == RoleKind.Leader || comma - first <= ShortLabel;
        labels.Describe(chain, LabelKind.Apposition, whole ? mention with { End = comma } : mention, role);
        LabelCollector.Mention(chain, mention);
    }

    /// <summary>Reads the description or the age behind a name.</summary>
    public void ReadAfter(Chain chain, Link link)
    {
        var bounds = view.BoundsOf(link.First);
        var comma = link.End;
        if (comma + 1 >= bounds.EndToken || _words[comma].Surface != ",") return;
        var tokens = new TokenRange(comma + 1, EndOfApposition(bounds, comma));
        if (IsAge(tokens))
        {
            labels.Add(new LabelDraft(chain, LabelKind.Apposition, tokens, "age"));
            ReadAfter(chain, link with { End = tokens.End });
        }
        else if (MayBegin(_words[tokens.First])) ReadDescription(chain, tokens);
    }

    // The last word before the comma, or the office before "of" and a name: "the governor of Lindland, Kari Lund,".
    private int HeadBefore(SentenceBounds bounds, int comma)
    {
        if (map.ChainAt(comma - 1) is { Type: EntityType.Person }) return HeadBeforePerson(bounds, comma);
        if (!_words[comma - 1].Capital) return comma - 1;
        // "the Minister of Transport, Ada Obi,": what she is minister of is no name.
        var of = (map.LinkAt(comma - 1)?.First ?? comma - 1) - 1;
        return of > bounds.FirstToken && _words[of].Norm is "of" or "for" ? of - 1 : comma - 1;
    }

    // "A lawyer for Mr. Lund, Kari Berg,"
    private int HeadBeforePerson(SentenceBounds bounds, int comma)
    {
        var first = map.LinkAt(comma - 1)!.First;
        if (first > bounds.FirstToken && _words[first - 1].Is(WordClass.Honorific)) first--;
        var isServant = first - 2 >= bounds.FirstToken && _words[first - 1].Norm is "for" or "to";
        return isServant ? first - 2 : comma - 1;
    }

    private bool EndsAfter(SentenceBounds bounds, Link link) =>
        link.End >= bounds.EndToken || _words[link.End].Surface is "," or "." or ";";

    private int FirstOfDescription(SentenceBounds bounds, int head)
    {
        var first = head;
        while (first > bounds.FirstToken && map.ChainAt(first - 1) is null && IsPartOfTitle(_words[first - 1]))
            first--;
        return first;
    }

    private static bool IsPartOfTitle(WordFacts word) => Roles.IsModifier(word.Norm) || RoleNouns.IsTitle(word);

    private bool IsIntroduced(int before) =>
        IsPossessive(before) || OpenersBefore.Contains(_words[before].Norm) || map.ChainAt(before) is not null;

    private bool IsPossessive(int at) => _words[at].Norm is "'s" or "'";

    private int EndOfApposition(SentenceBounds bounds, int comma)
    {
        var end = comma + 1;
        while (end < bounds.EndToken && end - comma <= Longest && !Marks.Contains(_words[end].Surface)) end++;
        return end;
    }

    private bool IsAge(TokenRange tokens) =>
        tokens.Length == 1
        && int.TryParse(_words[tokens.First].Surface, CultureInfo.InvariantCulture, out var age)
        && age is > 0 and < OldestAge;

    private static bool MayBegin(WordFacts word) =>
        !word.Is(WordClass.NotName) || RoleNouns.IsTitle(word) || Openers.Contains(word.Norm);

    private void ReadDescription(Chain chain, TokenRange tokens)
    {
        if (IsClause(tokens)) return;
        var determined = RoleNouns.IsIntroduction(_words[tokens.First].Norm);
        for (var at = tokens.First; at < tokens.End && !nouns.EndsDescription(at); at++)
        {
            if (map.ChainAt(at) is not null || nouns.Of(chain, at, determined) is not { } role) continue;
            if (at + 1 < tokens.End && GoesOn(at + 1)) continue;
            // Where no comma ends it in time, only what goes on with "of" or the like is one for sure.
            if (tokens.Length >= Longest && !Continuations.Contains(_words[at + 1].Norm)) return;
            var label = new LabelDraft(chain, LabelKind.Apposition, UpToClause(tokens, at), role.Noun) { HeadAt = at };
            labels.Describe(label, role);
            LabelCollector.Mention(chain, tokens with { End = at + 1 });
            return;
        }
    }

    // "a teacher who has often clashed with the mayor": the clause is no part of what she is called.
    private TokenRange UpToClause(TokenRange tokens, int head)
    {
        for (var at = head + 1; at < tokens.End; at++)
            if (_words[at].Is(WordClass.Relative)) return tokens with { End = at };
        return tokens;
    }

    // "Ada Bell, called the governor": a verb with what belongs to it, but not "Ada Bell, retired judge".
    private bool IsClause(TokenRange tokens)
    {
        var pos = view.Document.Tokens;
        if (IsParticiple(tokens.First)) return true;
        return tokens.Length > 1
            && pos[tokens.First].Pos is PartOfSpeech.Verb or PartOfSpeech.Aux
            && (pos[tokens.First + 1].Pos is not (PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn)
                || map.ChainAt(tokens.First + 1) is not null);
    }

    // "the Tarn Courier, citing police", but not "Ada Bell, acting mayor"
    private bool IsParticiple(int at) =>
        view.Document.Tokens[at].Pos == PartOfSpeech.Verb
        && _words[at].Norm.EndsWith("ing", StringComparison.Ordinal)
        && !Roles.IsModifier(_words[at].Norm);

    // "the party leader's brother", "the finance minister Kari Lund": the noun before is not the head.
    private bool GoesOn(int at) =>
        IsPossessive(at) || map.ChainAt(at) is not null || IsPartOfTitle(_words[at]);
}
