using Parallax.Entities.Names;
using Parallax.Language;

namespace Parallax.Entities.Linking;

/// <summary>
/// Tells whom "I" and its other forms stand for: in a quotation its speaker, elsewhere who is speaking in the text
/// itself.
/// </summary>
/// <remarks>
/// Outside quotations it is who introduced himself ("I am Ann Lee"), the person that is being interviewed, or the
/// author.
/// </remarks>
internal sealed class SpeakerReader(DocumentView view, NameMap map, Quotations quotes, QuotedSpeakers quoted)
{
    private const int FewestToBeAText = 3;
    private const int FewestQuestions = 5;
    private const int FewestParagraphs = 3;
    private const int Opening = 20;

    private readonly WordFacts[] _words = view.Words;
    private readonly Dictionary<int, Chain> _speakers = [];

    /// <summary>
    /// The chain for the tokens of pronouns that the rules can settle; an author who is not named gets a chain of
    /// his own.
    /// </summary>
    public Dictionary<int, Chain> Read(List<Chain> chains)
    {
        var outside = new List<int>();
        for (var at = 0; at < _words.Length; at++)
        {
            if (!IsFirstPerson(at)) continue;
            if (quotes.At(at) < 0) outside.Add(at);
            else if (quoted.Of(at) is { } speaker) _speakers[at] = speaker;
        }
        if (outside.Count >= FewestToBeAText) LinkOwn(chains, outside);
        if (outside.Count >= FewestToBeAText && IsAddress() && Nation(chains) is { } nation)
            LinkEach(nation, "we", "our", "us", "ourselves");
        return _speakers;
    }

    private void LinkEach(Chain chain, params ReadOnlySpan<string> pronouns)
    {
        for (var at = 0; at < _words.Length; at++)
            if (quotes.At(at) < 0
                && pronouns.Contains(_words[at].Norm)
                && _words[at].Surface != "US")
                _speakers[at] = chain;
    }

    // A speech: it turns to its audience in its first sentences.
    private bool IsAddress()
    {
        foreach (var bounds in view.Document.Sentences.Take(3))
            for (var t = bounds.FirstToken; t + 1 < bounds.EndToken; t++)
                if ((_words[t].Norm is "fellow" && _words[t + 1].Norm is "citizens" or "americans" or "countrymen")
                    || (_words[t].Norm is "mr." or "madam"
                        && _words[t + 1].Surface is "President" or "Speaker" or "Chairman")
                    || (_words[t].Norm is "ladies" && _words[t + 1].Norm is "and")) return true;
        return false;
    }

    // The people for whom a speech says "we": the nationality that it names in the plural most often.
    private Chain? Nation(List<Chain> chains) => chains.Where(c => c.Type == EntityType.Miscellaneous)
        .Select(c => (Chain: c,
            Plural: c.Links.Count(l => _words[l.End - 1].Norm is "americans" or "britons" or "canadians"
                or "australians" or "indians" or "europeans" or "africans")))
        .Where(c => c.Plural > 0)
        .OrderByDescending(c => c.Plural)
        .ThenBy(c => c.Chain.Name, StringComparer.Ordinal)
        .FirstOrDefault().Chain;

    private bool IsFirstPerson(int at) =>
        _words[at].Surface is "I" or "me" or "my" or "My" or "myself" or "mine" && map.ChainAt(at) is null;

    private void LinkOwn(List<Chain> chains, List<int> outside)
    {
        var interviewed = Interviewed() ?? Questioned(chains);
        if (interviewed is not null) LinkAsked(interviewed);
        var introduced = outside.Select(Introduced).OfType<Chain>().Distinct().ToList();
        var several = introduced.Count > 1;
        Chain? speaking = null;
        var paragraph = -1;
        foreach (var at in outside)
        {
            // Where several people take turns, an introduction holds for its own paragraph only.
            if (several && view.BoundsOf(at).Paragraph != paragraph)
                speaking = NotNamed(introduced, view.BoundsOf(at).Paragraph);
            paragraph = view.BoundsOf(at).Paragraph;
            speaking = Introduced(at) ?? speaking ?? (several ? null : interviewed);
            if (several && speaking is null) continue;
            if (speaking is null && Author(chains) is { } author) speaking = author;
            if (speaking is not null) _speakers[at] = speaking;
        }
    }

    // Who speaks does not name himself: of those who were introduced, the only one whom the paragraph does not name
    // while it names others.
    private Chain? NotNamed(List<Chain> introduced, int paragraph)
    {
        var silent = introduced
            .Where(c => !c.Links.Any(l => l.Form == MentionForm.Name
                && view.BoundsOf(l.First).Paragraph == paragraph))
            .Take(2)
            .ToList();
        return silent.Count == 1 ? silent[0] : null;
    }

    // "Where did you learn it?"
    private void LinkAsked(Chain asked)
    {
        foreach (var bounds in view.Document.Sentences.Where(b => _words[b.EndToken - 1].Surface == "?"))
            for (var at = bounds.FirstToken; at < bounds.EndToken; at++)
                if (_words[at].Norm is "you" or "your" or "yourself" && quotes.At(at) < 0)
                    _speakers[at] = asked;
    }

    // "I'm Ann Lee", unless somebody else is heard saying it ("they say, 'My name is Ann Lee'").
    private Chain? Introduced(int at)
    {
        var name = _words[at].Surface == "I" && At(at + 1) is "'m" or "am"
            ? at + 2
            : _words[at].Norm == "my" && At(at + 1) == "name" && At(at + 2) is "is" or "'s"
                ? at + 3
                : -1;
        if (name < 0 || name >= _words.Length || map.ChainAt(name) is not { Type: EntityType.Person } chain)
            return null;
        for (var t = view.BoundsOf(at).FirstToken; t < at; t++)
            if (_words[t].Surface != "\"" && IsQuote(_words[t])) return null;
        return chain;
    }

    private string At(int token) => token < _words.Length ? _words[token].Norm : "";

    // "Lantern Weekly interviews Ann Lee", "Ann Lee: an interview with the 'Iron Poet'"
    private Chain? Interviewed()
    {
        for (var s = 0; s < Math.Min(4, view.Document.Sentences.Count); s++)
        {
            var bounds = view.Document.Sentences[s];
            Chain? before = null;
            var asked = false;
            for (var t = bounds.FirstToken; t < bounds.EndToken; t++)
            {
                if (_words[t].Norm.StartsWith("interview", StringComparison.Ordinal)) asked = true;
                else if (map.ChainAt(t) is { Type: EntityType.Person } chain
                    && !(t > 0 && IsQuote(_words[t - 1])))
                {
                    if (asked) return chain;
                    before ??= chain;
                }
            }
            if (asked && before is not null) return before;
        }
        return null;
    }

    private static bool IsQuote(WordFacts word) => word.Surface is "'" or "‘" or "’" or "\"" or "“";

    // Where many questions are asked: the person named most of those that are named before the first.
    private Chain? Questioned(List<Chain> chains)
    {
        var sentences = view.Document.Sentences;
        var questions = Enumerable
            .Range(0, sentences.Count)
            .Where(s => _words[sentences[s].EndToken - 1].Surface == "?"
                && quotes.At(sentences[s].EndToken - 1) < 0)
            .ToList();
        var paragraphs = questions.Count(s => s + 1 == sentences.Count
            || sentences[s + 1].Paragraph != sentences[s].Paragraph);
        if (paragraphs < FewestParagraphs
            && (questions.Count < FewestQuestions || questions.Count * 25 < sentences.Count))
            return null;
        var opening = Math.Min(Opening, Math.Max(1, questions[0]));
        return chains
            .Where(c => c.Type == EntityType.Person && view.SentenceOf(c.Links[0].First) < opening)
            .OrderByDescending(c => c.Links.Count).ThenBy(c => c.Links[0].First).FirstOrDefault();
    }

    private Chain? Author(List<Chain> chains)
    {
        var authors = view.Document.Article.Authors.Take(2).ToList();
        var name = authors.Count == 1 ? authors[0] : "the author";
        var chain = chains.FirstOrDefault(c => c.Type == EntityType.Person && c.Name == name);
        if (chain is null) chains.Add(chain = new Chain { Name = name, Type = EntityType.Person });
        return chain;
    }
}
