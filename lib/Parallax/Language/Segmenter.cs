using Parallax.Language.Sentences;
using Parallax.Language.Tagging;
using Parallax.Numerics;

namespace Parallax.Language;

/// <summary>Turns an article, or a bare text, into a <see cref="Document"/> of tokens and sentences.</summary>
/// <remarks>Holds only a bounded cache, so that one segmenter may serve several threads.</remarks>
public sealed class Segmenter
{
    private static readonly Lazy<SparseModel> PartsOfSpeech = new(() => new SparseModel("text/pos.bin"));

    // Characters to a token with its blank; a long text of short words would double a list that is large already.
    private const int LongText = 1 << 20, ShortToken = 3, UsualToken = 5;

    private readonly Tokenizer _tokenizer = new();
    private readonly ThreadLocal<PosTagger>? _tagger;

    /// <summary>A segmenter that leaves parts of speech open, or tells them too.</summary>
    /// <param name="partsOfSpeech">Whether tokens get their part of speech: right for 96 words in 100 of edited
    /// text.</param>
    public Segmenter(bool partsOfSpeech = false)
    {
        if (partsOfSpeech) _tagger = new ThreadLocal<PosTagger>(() => new PosTagger(PartsOfSpeech.Value));
    }

    /// <summary>The document of an article's sections: headline, standfirst, body, then captions.</summary>
    public Document Segment(Article article) => Segment(article.Info, article.Text,
        article.Sections.OrderBy(s => s.Kind)
            .SelectMany(s => s.Paragraphs.Select(p => (s.Kind, p))));

    /// <summary>
    /// The document of a text taken as it stands: every line is a paragraph of the body, wrapped lines joined.
    /// </summary>
    public Document Segment(ArticleInfo info, string text) =>
        Segment(info, text, Paragraphs.Of(text).Select(p => (SectionKind.Body, p)));

    private Document Segment(ArticleInfo info, string text,
        IEnumerable<(SectionKind Section, TextSpan Span)> paragraphs)
    {
        var tokens = new List<Token>(text.Length / (text.Length > LongText ? ShortToken : UsualToken));
        var sentences = new List<SentenceBounds>();
        var number = 0;
        foreach (var (section, span) in paragraphs)
        {
            var first = tokens.Count;
            _tokenizer.Tokenize(text, span, tokens);
            while (first < tokens.Count)
            {
                var end = SentenceSplitter.End(text, tokens, first);
                var bounds = new TextSpan(tokens[first].Span.Start, tokens[end - 1].Span.End);
                _tagger?.Value!.Tag(text, tokens, first, end);
                sentences.Add(new SentenceBounds(section, number, bounds, first, end));
                first = end;
            }
            number++;
        }
        return new Document
        {
            Article = info with { RunningText = new TextAtHand(text) },
            Text = text,
            Tokens = tokens.ToArray(),
            Sentences = sentences.ToArray(),
        };
    }
}
