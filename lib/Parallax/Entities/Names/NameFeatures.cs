using Parallax.Language;

namespace Parallax.Entities.Names;

/// <summary>The features of the name tagger: what it sees of a token and of its surroundings.</summary>
internal sealed class NameFeatures(Lexicon lexicon)
{
    /// <summary>The most features a token has.</summary>
    public const int Most = 64;

    private const ulong InCapitals = 1;
    private const ulong HeadlineCase = 2;

    private readonly DocumentEvidence _evidence = new();
    private readonly PhraseMap _phrases = new(lexicon);
    private DocumentView _view = null!;
    private ulong[] _seen = [];

    /// <summary>Begins a document.</summary>
    public void Read(DocumentView view)
    {
        _view = view;
        var count = view.Words.Length;
        if (_seen.Length < count) _seen = new ulong[count * 2];
        _phrases.Read(view);
        _evidence.Read(view, _phrases.Phrases);
        for (var t = 0; t < count; t++) _seen[t] = SeenOf(view.Words[t]);
    }

    /// <summary>Writes the features of a token and gives their number.</summary>
    public int Extract(int sentence, int token, Span<ulong> features)
    {
        var here = new NameContext(_view.Words, _view.Document.Sentences[sentence], token)
        {
            Style = StyleOf(sentence),
        };
        var writer = new FeatureWriter(features);
        AddWords(here, ref writer);
        AddAffixes(here, ref writer);
        AddShapes(here, ref writer);
        AddClasses(here, ref writer);
        AddPhrases(here, ref writer);
        if (here.Word.Capital) AddEvidence(here, ref writer);
        return writer.Count;
    }

    private ulong SeenOf(WordFacts word) => word.Capital ? (ulong)_evidence.Of(word.NormHash) : NameContext.Nowhere;

    private ulong StyleOf(int sentence)
    {
        if (_view.IsInCapitals(sentence)) return InCapitals;
        return _view.IsHeadlineCase(sentence) ? HeadlineCase : 0;
    }

    private static void AddWords(in NameContext here, ref FeatureWriter f)
    {
        ulong word = here.Norm(0), before = here.Norm(-1), after = here.Norm(1);
        f.Add(1, word);
        f.Add(2, before);
        f.Add(3, after);
        f.Add(4, here.Norm(-2));
        f.Add(5, here.Norm(2));
        f.Add(6, before, word);
        f.Add(7, word, after);
        f.Add(8, before, after);
    }

    private static void AddAffixes(in NameContext here, ref FeatureWriter f)
    {
        var word = here.Word;
        f.Add(9, word.Prefix3);
        f.Add(10, word.Suffix3);
        f.Add(11, word.Suffix2, here.Style);
        f.Add(12, word.Suffix4);
        f.Add(13, word.Prefix4);
        f.Add(14, word.Suffix3, word.Shape);
    }

    private static void AddShapes(in NameContext here, ref FeatureWriter f)
    {
        ulong shape = here.Shape(0), before = here.Shape(-1), after = here.Shape(1);
        f.Add(20, shape, here.StyleAndPlace);
        f.Add(21, before, shape);
        f.Add(22, shape, after);
        f.Add(23, (before * 31) + shape, after);
        f.Add(24, (here.Shape(-2) * 31) + before, shape);
        f.Add(25, shape, (after * 31) + here.Shape(2));
        f.Add(26, here.Norm(-1), shape);
        f.Add(27, shape, here.Norm(1));
        f.Add(28, here.Norm(-2), (before * 31) + shape);
    }

    private static void AddClasses(in NameContext here, ref FeatureWriter f)
    {
        ulong classes =
            here.Classes(0), before =
                here.Classes(-1), after = here.Classes(1), shape = here.Shape(0);
        f.Add(30, classes, shape);
        f.Add(31, before, classes);
        f.Add(32, classes, after);
        f.Add(33, (before * 31) + shape, after);
        f.Add(34, here.Classes(-2), (before * 31) + shape);
        f.Add(35, shape, (after * 31) + here.Classes(2));
    }

    private void AddPhrases(in NameContext here, ref FeatureWriter f)
    {
        var phrase = _phrases.At(here.Token, here.Bounds);
        var before = _phrases.At(here.Token - 1, here.Bounds);
        var after = _phrases.At(here.Token + 1, here.Bounds);
        if ((phrase | before | after) == 0) return;
        f.Add(40, phrase);
        f.Add(41, phrase, before);
        f.Add(42, phrase, after);
        f.Add(43, phrase, here.Norm(-1));
        f.Add(44, phrase, here.Norm(1));
        f.Add(45, phrase, (here.Classes(-1) * 31) + here.Classes(1));
        f.Add(46, phrase, (here.Shape(-1) * 31) + here.Shape(1));
    }

    private void AddEvidence(in NameContext here, ref FeatureWriter f)
    {
        var seen = _seen[here.Token];
        f.Add(50, seen, here.StyleAndPlace);
        f.Add(51, seen, here.Classes(0));
        f.Add(52, seen, here.Shape(1));
        f.Add(53, seen, here.Shape(-1));
        for (var bit = (ulong)Seen.AfterHonorific; bit <= (ulong)Seen.FirstOfTwo; bit <<= 1)
            if ((seen & bit) != 0) f.Add(54, bit, here.Shape(0));
    }
}
