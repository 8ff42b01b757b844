using Parallax.Language;

namespace Parallax.Terms;

/// <summary>The forms under which the words of a document are counted, each with a number.</summary>
internal sealed class TermForms(TermOptions options, string text)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The forms in the order of their numbers.</summary>
    public List<string> ByNumber { get; } = [];

    /// <summary>The number of a form, which is added where it is new.</summary>
    public int Number(string form)
    {
        if (_numbers.TryGetValue(form, out var number)) return number;
        ByNumber.Add(form);
        return _numbers[form] = ByNumber.Count - 1;
    }

    /// <summary>The form of a word, as the options ask for it.</summary>
    public string Of(Token token) => options.Form switch
    {
        TermForm.Norm => Norm(token, options.KeepCase),
        TermForm.Printed => WithPlainMarks(token),
        TermForm.Lemma => token.Lemma,
        _ => PorterStemmer.Stem(Norm(token, keepCase: false)),
    };

    private string Norm(Token token, bool keepCase)
    {
        if (options.JoinSpellings && !keepCase) return TermTokens.NormOf(text, token);
        var printed = WithPlainMarks(token);
        var lower = printed.ToLowerInvariant();
        if (options.JoinSpellings && SpellingVariants.TryNormalize(lower, out var american)) return american;
        return keepCase ? printed : lower;
    }

    private string WithPlainMarks(Token token) => token.Span.Of(text).ToString()
        .Replace('’', '\'')
        .Replace('‘', '\'')
        .Replace('‐', '-')
        .Replace('‑', '-');
}
