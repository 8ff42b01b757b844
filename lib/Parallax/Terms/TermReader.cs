namespace Parallax.Terms;

/// <summary>Reads the words of a document in the form in which they are counted.</summary>
internal sealed class TermReader(TermOptions options, Document document, Func<TextSpan, Voice> voiceOf)
{
    private readonly TermForms _forms = new(options, document.Text);
    private readonly List<TermWord> _words = [];
    private bool _broken = true;

    /// <summary>The forms by number.</summary>
    public List<string> Forms => _forms.ByNumber;

    /// <summary>The words in the order of the document; a unit counts as one.</summary>
    public List<TermWord> Read(IReadOnlyList<TermUnit> units)
    {
        var queue = new Queue<TermUnit>(InOrder(units));
        foreach (var sentence in document.Sentences)
        {
            Read(sentence, queue);
        }

        return _words;
    }

    private static IEnumerable<TermUnit> InOrder(IReadOnlyList<TermUnit> units) =>
        units.OrderBy(u => u.Span.Start).ThenByDescending(u => u.Span.End);

    private void Read(SentenceBounds sentence, Queue<TermUnit> units)
    {
        _broken = true;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var token = document.Tokens[i];
            if (UnitAt(token.Span.Start, units) is { } unit) i = AddUnit(unit, i, sentence);
            else Add(token, sentence.Section);
        }
    }

    // Units that begin before this token were covered by one that is longer.
    private static TermUnit? UnitAt(int start, Queue<TermUnit> units)
    {
        while (units.TryPeek(out var unit) && unit.Span.Start <= start)
        {
            if (unit.Span.Start == start) return unit;
            units.Dequeue();
        }

        return null;
    }

    /// <returns>The unit's last token.</returns>
    private int AddUnit(TermUnit unit, int first, SentenceBounds sentence)
    {
        var last = first;
        while (last + 1 < sentence.EndToken && document.Tokens[last + 1].Span.End <= unit.Span.End)
        {
            last++;
        }

        Append(unit.Term, document.Tokens[first].Span, sentence.Section);
        return last;
    }

    private void Add(Token token, SectionKind section)
    {
        if (IsTerm(token)) Append(_forms.Of(token), token.Span, section);
        else if (!_broken && TermTokens.IsClitic(token)) AttachClitic(token);
        else if (token.Kind != TokenKind.Punctuation || TermTokens.Breaks(token.Norm)) _broken = true;
    }

    private void Append(string form, TextSpan span, SectionKind section)
    {
        var number = _forms.Number(form);
        _words.Add(new TermWord(number, number, section, voiceOf(span))
        {
            Continues = !_broken,
            IsStopWord = options.StopWords?.Contains(form) ?? false,
        });
        _broken = false;
    }

    // "china" + "'s" is "china's" inside a phrase.
    private void AttachClitic(Token clitic)
    {
        var word = _words[^1];
        _words[^1] = word with { Inner = _forms.Number(Forms[word.Inner] + clitic.Norm) };
    }

    private bool IsTerm(Token token) => token.Kind switch
    {
        TokenKind.Word => !TermTokens.IsClitic(token),
        TokenKind.Number => options.Numbers,
        TokenKind.Address => options.Addresses,
        _ => false,
    };
}
