using Parallax.Entities.Linking;
using Parallax.Language;

namespace Parallax.Entities.Anaphora.Speakers;

/// <summary>
/// Tells whom "I" and its other forms mean: in a quotation its speaker, elsewhere who is speaking in the text itself.
/// </summary>
/// <remarks>
/// Outside quotations it is who introduced himself ("I am Ann Lee"), the person that is being interviewed, or the
/// author.
/// </remarks>
internal sealed class SpeakerReader(NameMap map, Quotations quotes, QuotedSpeakers quoted)
{
    private const int FewestToBeAText = 3;

    private readonly DocumentView _view = map.View;
    private readonly WordFacts[] _words = map.View.Words;
    private readonly Dictionary<int, Chain> _speakers = [];

    /// <summary>
    /// The chain for the tokens of pronouns that the rules can settle; an author who is not named gets a chain of
    /// his own.
    /// </summary>
    public Dictionary<int, Chain> Read(List<Chain> chains)
    {
        var outside = LinkQuoted();
        if (outside.Count < FewestToBeAText) return _speakers;
        LinkOwn(chains, outside);
        if (new AddressReader(_view).NationOf(chains) is { } nation) LinkNation(nation);
        return _speakers;
    }

    // Gives the pronouns outside quotations.
    private List<int> LinkQuoted()
    {
        var outside = new List<int>();
        for (var at = 0; at < _words.Length; at++)
        {
            if (!IsFirstPerson(at)) continue;
            if (quotes.At(at) < 0) outside.Add(at);
            else if (quoted.Of(at) is { } speaker) _speakers[at] = speaker;
        }
        return outside;
    }

    private bool IsFirstPerson(int at) =>
        _words[at].Surface is "I" or "me" or "my" or "My" or "myself" or "mine" && map.ChainAt(at) is null;

    private void LinkNation(Chain nation)
    {
        for (var at = 0; at < _words.Length; at++)
            if (quotes.At(at) < 0 && IsFirstPersonPlural(_words[at])) _speakers[at] = nation;
    }

    private static bool IsFirstPersonPlural(WordFacts word) =>
        word.Norm is "we" or "our" or "us" or "ourselves" && word.Surface != "US";

    private void LinkOwn(List<Chain> chains, List<int> outside)
    {
        var interviewed = new Interviewees(map, quotes).Find(chains);
        if (interviewed is not null) LinkAsked(interviewed);
        var introduced = outside.Select(Introduced).OfType<Chain>().Distinct().ToList();
        if (introduced.Count > 1) LinkInTurn(introduced, outside);
        else LinkOne(chains, outside, interviewed);
    }

    // Where several people take turns, an introduction holds for its own paragraph only.
    private void LinkInTurn(List<Chain> introduced, List<int> outside)
    {
        Chain? speaking = null;
        var paragraph = -1;
        foreach (var at in outside)
        {
            var here = _view.BoundsOf(at).Paragraph;
            if (here != paragraph) speaking = NotNamed(introduced, here);
            paragraph = here;
            speaking = Introduced(at) ?? speaking;
            if (speaking is not null) _speakers[at] = speaking;
        }
    }

    private void LinkOne(List<Chain> chains, List<int> outside, Chain? interviewed)
    {
        Chain? speaking = null;
        foreach (var at in outside)
        {
            speaking = Introduced(at) ?? speaking ?? interviewed ?? Author(chains);
            _speakers[at] = speaking;
        }
    }

    // Who speaks does not name himself: of those who were introduced, the only one whom the paragraph does not name
    // while
    // it names others.
    private Chain? NotNamed(List<Chain> introduced, int paragraph)
    {
        var silent = introduced.Where(c => !IsNamedIn(c, paragraph)).Take(2).ToList();
        return silent.Count == 1 ? silent[0] : null;
    }

    private bool IsNamedIn(Chain chain, int paragraph) => chain.Links
        .Exists(l => l.Form == MentionForm.Name && _view.BoundsOf(l.First).Paragraph == paragraph);

    // "Where did you learn it?"
    private void LinkAsked(Chain asked)
    {
        foreach (var bounds in _view.Document.Sentences.Where(b => _words[b.EndToken - 1].Surface == "?"))
            for (var at = bounds.FirstToken; at < bounds.EndToken; at++)
                if (_words[at].Norm is "you" or "your" or "yourself" && quotes.At(at) < 0)
                    _speakers[at] = asked;
    }

    // "I'm Ann Lee", unless somebody else is heard saying it ("they say, 'My name is Ann Lee'").
    private Chain? Introduced(int at)
    {
        if (NameAfter(at) is not { } name || name >= _words.Length) return null;
        if (map.ChainAt(name) is not { Type: EntityType.Person } chain) return null;
        for (var t = _view.BoundsOf(at).FirstToken; t < at; t++)
            if (_words[t].Surface != "\"" && Interviewees.IsQuotationMark(_words[t])) return null;
        return chain;
    }

    private int? NameAfter(int at)
    {
        if (_words[at].Surface == "I") return NormAt(at + 1) is "'m" or "am" ? at + 2 : null;
        var introduces = _words[at].Norm == "my"
            && NormAt(at + 1) == "name"
            && NormAt(at + 2) is "is" or "'s";
        return introduces ? at + 3 : null;
    }

    private string NormAt(int token) => token < _words.Length ? _words[token].Norm : "";

    private Chain Author(List<Chain> chains)
    {
        var authors = _view.Document.Article.Authors.Take(2).ToList();
        var name = authors.Count == 1 ? authors[0] : "the author";
        if (chains.Find(c => c.Type == EntityType.Person && c.Name == name) is { } named) return named;
        var author = new Chain { Name = name, Type = EntityType.Person };
        chains.Add(author);
        return author;
    }
}
