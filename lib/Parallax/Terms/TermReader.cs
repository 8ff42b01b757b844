using Parallax.Language;

namespace Parallax.Terms;

/// <summary>Reads the words of a document in the form in which they are counted.</summary>
internal sealed class TermReader(TermOptions options, Document document, Func<TextSpan, Voice> voiceOf)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<TermWord> _words = [];
    private bool _broken = true;

    /// <summary>The forms by number.</summary>
    public List<string> Forms { get; } = [];

    /// <summary>The words in the order of the document; a unit counts as one.</summary>
    public List<TermWord> Read(IReadOnlyList<TermUnit> units)
    {
        var ordered = units.OrderBy(u => u.Span.Start)
            .ThenByDescending(u => u.Span.End)
            .ToArray();
        var unit = 0;
        foreach (var sentence in document.Sentences)
        {
            _broken = true;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var start = document.Tokens[i].Span.Start;
                while (unit < ordered.Length && ordered[unit].Span.Start < start) unit++;
                if (unit < ordered.Length && ordered[unit].Span.Start == start)
                    i = AddUnit(ordered[unit], i, sentence);
                    else Add(document.Tokens[i], sentence.Section);
            }
        }
        return _words;
    }

    private int AddUnit(TermUnit unit, int first, SentenceBounds sentence)
    {
        var last = first;
        while (last + 1 < sentence.EndToken && document.Tokens[last + 1].Span.End <= unit.Span.End)
            last++;
        Append(unit.Term, document.Tokens[first].Span, sentence.Section);
        return last;
    }

    private void Add(Token token, SectionKind section)
    {
        if (IsTerm(token)) Append(Form(token), token.Span, section);
        else if (!_broken && IsClitic(token)) Glue(token);
        else if (token.Kind != TokenKind.Punctuation || Breaks(token.Norm)) _broken = true;
    }

    private void Append(string form, TextSpan span, SectionKind section)
    {
        var number = Number(form);
        _words.Add(new TermWord(
            number,
            number,
            section,
            voiceOf(span),
            !_broken,
            options.StopWords?.Contains(form) ?? false));
        _broken = false;
    }

    // "china" + "'s" is "china's" inside a phrase.
    private void Glue(Token clitic) =>
        _words[^1] = _words[^1] with
        {
            Inner = Number(Forms[_words[^1].Inner] + clitic.Norm),
        };

    private bool IsTerm(Token token) => token.Kind switch
    {
        TokenKind.Word => !IsClitic(token),
        TokenKind.Number => options.Numbers,
        TokenKind.Address => options.Addresses,
        _ => false,
    };

    private string Form(Token token) => options.Form switch
    {
        TermForm.Norm when options.JoinSpellings && !options.KeepCase => token.Norm,
        TermForm.Norm => Plain(token, options.KeepCase, options.JoinSpellings),
        TermForm.Printed => Plain(token, keepCase: true, joinSpellings: false),
        TermForm.Lemma => Lemmatizer.Lemma(token.Lemma, token.Pos),
        _ => PorterStemmer.Stem(options.JoinSpellings ? token.Norm : Plain(token, false, false)),
    };

    private string Plain(Token token, bool keepCase, bool joinSpellings)
    {
        var form = token.Span.Of(document.Text)
            .ToString()
            .Replace('’', '\'')
            .Replace('‘', '\'')
            .Replace('‐', '-')
            .Replace('‑', '-');
        var lower = form.ToLowerInvariant();
        if (joinSpellings && SpellingVariants.TryNormalize(lower, out var american)) return american;
        return keepCase ? form : lower;
    }

    private int Number(string form)
    {
        if (_numbers.TryGetValue(form, out var number)) return number;
        Forms.Add(form);
        return _numbers[form] = Forms.Count - 1;
    }

    /// <summary>Whether a token is a clitic ('s, 're), which is no term of its own.</summary>
    public static bool IsClitic(Token token) => token.Kind == TokenKind.Word && token.Norm[0] == '\'';

    /// <summary>Whether a mark ends a phrase: all but hyphens and quotation marks.</summary>
    public static bool Breaks(string mark) =>
        mark[0] is not ('-' or '"' or '“' or '”' or '\'' or '‘' or '’' or '«' or '»')
            || mark.Length > 1;
}
