namespace Parallax.Language.Sentences;

/// <summary>
/// The labels of a numbered list that is written in one paragraph: "1. Open the sluice. 2. Warn the town."
/// </summary>
/// <remarks>
/// Only where a sentence begins with a label is it looked for others, and then for the one that comes next.
/// </remarks>
internal readonly struct ListLabels
{
    private const int LetterBase = 1000;

    // How long an item before another one may be.
    private const int ItemReach = 60;

    private readonly string _text;
    private readonly List<Token> _tokens;
    private readonly int _number;
    private readonly int _length;

    private ListLabels(string text, List<Token> tokens, int number, int length)
    {
        _text = text;
        _tokens = tokens;
        _number = number;
        _length = length;
    }

    /// <summary>The list whose item begins at a token; none where no label is there.</summary>
    public static ListLabels At(string text, List<Token> tokens, int first)
    {
        var none = new ListLabels(text, tokens, -1, 0);
        var label = first < tokens.Count && text[tokens[first].Span.Start] == '•' ? first + 1
            : first;
        var number = NumberOf(text, tokens, label);
        if (number < 0) return none;
        var found = new ListLabels(text, tokens, number, label - first + LabelLength(text, tokens, label));
        // One number alone is rather an item of a list in several paragraphs than a sentence of its own; a letter is
        // neither.
        var isListed = number < LetterBase || found.HasNext(first + found._length) || found.HasPrevious(first);
        return isListed ? found : none;
    }

    /// <summary>The first token behind the label of an item that begins at a token.</summary>
    public int AfterLabel(int first) => first + _length;

    /// <summary>Whether the list's next item begins at a token.</summary>
    public bool BeginsItem(int at)
    {
        if (_number < 0 || at >= _tokens.Count) return false;
        var label = _text[_tokens[at].Span.Start] == '•' ? at + 1 : at;
        return NumberOf(_text, _tokens, label) == _number + 1;
    }

    private bool HasNext(int from)
    {
        for (var at = from; at < _tokens.Count; at++)
            if (BeginsItem(at)) return true;
        return false;
    }

    private bool HasPrevious(int first)
    {
        for (var at = first - 1; at >= Math.Max(0, first - ItemReach); at--)
            if (NumberOf(_text, _tokens, at) == _number - 1) return true;
        return false;
    }

    // The number of a label "7.", "7)" or "7.)" before a word with a capital, or of "b."; −1 where there is none.
    private static int NumberOf(string text, List<Token> tokens, int at)
    {
        if (at + 2 >= tokens.Count) return -1;
        var next = at + LabelLength(text, tokens, at);
        if (next == at || next >= tokens.Count
            || !char.IsUpper(text[tokens[next].Span.Start]))
            return -1;
        if (tokens[next].Span.Start == tokens[next - 1].Span.End) return -1;
        return Value(tokens[at].Span.Of(text).TrimEnd('.'));
    }

    private static int Value(ReadOnlySpan<char> label)
    {
        if (label.Length is 1 or 2
            && int.TryParse(label, System.Globalization.CultureInfo.InvariantCulture, out var number))
            return number;
        return label.Length == 1 && char.IsAsciiLetterLower(label[0]) ? LetterBase + label[0] : -1;
    }

    private static int LabelLength(string text, List<Token> tokens, int at)
    {
        if (tokens[at].Kind is not (TokenKind.Number or TokenKind.Word) || at + 1 >= tokens.Count)
            return 0;
        if (text[tokens[at].Span.End - 1] == '.') return 1;
        if (text[tokens[at + 1].Span.Start] == ')' && tokens[at + 1].Span.Start == tokens[at].Span.End) return 2;
        if (text[tokens[at + 1].Span.Start] != '.'
            || tokens[at + 1].Span.Length != 1
            || tokens[at + 1].Span.Start != tokens[at].Span.End)
            return 0;
        return at + 2 < tokens.Count && text[tokens[at + 2].Span.Start] == ')' ? 3
            : 2;
    }
}
