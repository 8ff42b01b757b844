using Parallax.Language;

namespace Parallax.Learning;

/// <summary>Measures sentence ends and lemmas on GUM documents.</summary>
internal sealed class LanguageMeter(Action<string> report)
{
    private readonly Segmenter _segmenter = new(partsOfSpeech: true);
    private readonly Dictionary<string, int> _errors = new(StringComparer.Ordinal);
    private int _foundEnds;
    private int _goldEnds;
    private int _rightEnds;
    private int _words;
    private int _rightWords;
    private int _tokens;
    private int _rightTokens;

    /// <summary>F1 of the sentence ends.</summary>
    public double SentenceEnds => 2.0 * _rightEnds / (_foundEnds + _goldEnds);

    /// <summary>The share of words whose lemma is right.</summary>
    public double WordLemmas => (double)_rightWords / _words;

    /// <summary>Measures on GUM in a folder of corpora.</summary>
    /// <param name="corpora">The folder.</param>
    /// <param name="options">"train" for that part in place of "dev"; a number of kinds of error to list.</param>
    public void Run(string corpora, string[] options)
    {
        var part = options.Contains("train") ? "train" : "dev";
        var errors = options.Select(o => int.TryParse(o, out var number) ? number : 0).Sum();
        foreach (var record in CorpusReader.Read(Path.Combine(corpora, $"gum.{part}.jsonl.gz")))
        {
            var text = record.Text("text")!;
            var document = _segmenter.Segment(new ArticleInfo { Id = record.Text("id")! }, text);
            var units = CorpusReader.Units(text);
            Ends(document, [.. record.GetProperty("sentences").EnumerateArray().Select(s => units[s[1].GetInt32()])]);
            Lemmas(document, GoldToken.Of(record, units));
        }
        Print($"gum.{part}", errors);
    }

    private void Print(string data, int errors)
    {
        report($"{data}: sentence ends {_goldEnds}, found {_foundEnds}, right {_rightEnds}, F1 {SentenceEnds:0.0000}");
        report($"{data}: lemmas of words {_rightWords} of {_words}, {WordLemmas:0.0000}; "
            + $"of all tokens {_rightTokens} of {_tokens}, {1.0 * _rightTokens / _tokens:0.0000}");
        foreach (var (kind, count) in _errors.OrderByDescending(e => e.Value)
            .ThenBy(e => e.Key, StringComparer.Ordinal).Take(errors))
            report($"  {count} × {kind}");
    }

    private void Ends(Document document, HashSet<int> gold)
    {
        _goldEnds += gold.Count;
        foreach (var sentence in document.Sentences)
        {
            _foundEnds++;
            if (gold.Remove(sentence.Span.End)) _rightEnds++;
            else Count($"no end: …{Around(document.Text, sentence.Span.End)}");
        }
        foreach (var end in gold) Count($"end not found: …{Around(document.Text, end)}");
    }

    private static string Around(string text, int at) =>
        $"{text[Math.Max(0, at - 15)..at]}|{text[at..Math.Min(text.Length, at + 12)]}".ReplaceLineEndings("⏎");

    // A gold token without one of ours that begins and ends with it is wrong, unless ours also holds the n't after it.
    private void Lemmas(Document document, List<GoldToken> gold)
    {
        var ours = document.Tokens.ToDictionary(token => token.Span.Start);
        foreach (var token in gold.Where(t => t.Lemma != "_"))
        {
            var found = ours.TryGetValue(token.Span.Start, out var own)
                && (own.Span.End == token.Span.End || own.Norm.EndsWith("n't", StringComparison.Ordinal));
            var isRight = found && string.Equals(own.Lemma, token.Lemma, StringComparison.OrdinalIgnoreCase);
            _tokens++;
            if (isRight) _rightTokens++;
            if (!token.IsWord(document.Text)) continue;
            _words++;
            if (isRight) _rightWords++;
            else
                Count($"{token.Span.Of(document.Text)} {token.Tag}: {token.Lemma}, "
                    + (found ? $"ours {own.Lemma} {own.Pos}" : "no such token"));
        }
    }

    private void Count(string error) => _errors[error] = _errors.GetValueOrDefault(error) + 1;
}
