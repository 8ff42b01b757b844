using Parallax.Language.Tagging;
using Parallax.Numerics;

namespace Parallax.Learning;

/// <summary>Trains the part-of-speech tagger and measures it. All arithmetic is on integers.</summary>
internal sealed class PosTrainer(Action<string> report)
{
    private const int Lanes = SparseModel.Lanes;
    private const int Slots = 1 << 17;
    private const long Thousandths = 1000;
    private const int Epochs = 6;
    private const int Least = 3;
    private const ulong Seed = 5;

    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly PosFeatures _features = new();
    private readonly ulong[] _buffer = new ulong[PosFeatures.Most];
    private int[] _weights = [];
    private long[] _sums = [];
    private long _step = 1;

    /// <summary>Trains on the corpora and writes the weights.</summary>
    public void Run(string shared, string output)
    {
        var gum = PosCorpus.Read(Path.Combine(shared, "gum.train.jsonl.gz"), null);
        var news = PosCorpus.Read(
            Path.Combine(shared, "polnear.train.jsonl.gz"),
            Path.Combine(shared, "polnear.train.silver.jsonl.gz"));
        var documents = gum.Concat(news).ToList();
        var hashes = Number(documents);
        _weights = new int[hashes.Length * Lanes];
        _sums = new long[hashes.Length * Lanes];
        Learn(documents);
        int[][] averages = [.. Enumerable.Range(0, hashes.Length).Select(Averages)];
        new ModelWriter(Slots).Write(output, hashes, averages, []);
        Measure(
            new SparseModel(File.ReadAllBytes(output)),
            PosCorpus.Read(Path.Combine(shared, "gum.dev.jsonl.gz"), null));
    }

    private void Learn(List<(Document Document, PartOfSpeech[] Tags)> documents)
    {
        var sentences = documents
            .SelectMany(d => d.Document.Sentences.Select(bounds => (d.Document, d.Tags, Bounds: bounds)))
            .ToList();
        var dice = new Dice(Seed);
        for (var epoch = 1; epoch <= Epochs; epoch++)
        {
            dice.Shuffle(sentences);
            var wrong = sentences.Sum(s => Learn(s.Document, s.Tags, s.Bounds));
            report($"epoch {epoch}: {wrong} words wrong");
        }
    }

    private ulong[] Number(List<(Document Document, PartOfSpeech[] Tags)> documents)
    {
        var index = new FeatureIndex(Least);
        foreach (var (document, tags) in documents)
        {
            foreach (var bounds in document.Sentences) Count(index, document, tags, bounds);
        }

        index.Close();
        for (var i = 0; i < index.Hashes.Length; i++) _numbers[index.Hashes[i]] = i;
        return index.Hashes;
    }

    private void Count(FeatureIndex index, Document document, PartOfSpeech[] tags, SentenceBounds bounds)
    {
        _features.Read(document.Text, document.Tokens, bounds.FirstToken, bounds.EndToken);
        byte previous = 0, before = 0;
        for (var t = bounds.FirstToken; t < bounds.EndToken; t++)
        {
            var found = _features.Extract(t - bounds.FirstToken, previous, before, _buffer);
            index.Count(_buffer.AsSpan(0, found));
            (before, previous) = (previous, (byte)Known(document, tags, t));
        }
    }

    private static PartOfSpeech Known(Document document, PartOfSpeech[] tags, int token)
    {
        var kind = PosTagger.ByKind(document.Text, document.Tokens[token]);
        return kind == PartOfSpeech.None ? tags[token] : kind;
    }

    private int Learn(Document document, PartOfSpeech[] tags, SentenceBounds bounds)
    {
        var tokens = document.Tokens;
        _features.Read(document.Text, tokens, bounds.FirstToken, bounds.EndToken);
        byte previous = 0, before = 0;
        var wrong = 0;
        for (var t = bounds.FirstToken; t < bounds.EndToken; t++)
        {
            var tag = PosTagger.ByKind(document.Text, tokens[t]);
            if (tag == PartOfSpeech.None)
            {
                var found = _features.Extract(t - bounds.FirstToken, previous, before, _buffer);
                var guess = Learn(Numbers(found), PosTags.NumberOf(tags[t]), ref wrong);
                tag = PosTags.At(guess);
            }

            (before, previous) = (previous, (byte)tag);
        }

        return wrong;
    }

    /// <returns>The tag that was guessed.</returns>
    private int Learn(List<int> numbers, int gold, ref int wrong)
    {
        var guess = Best(numbers);
        if (gold >= 0 && guess != gold)
        {
            wrong++;
            Move(numbers, gold, 1);
            Move(numbers, guess, -1);
        }

        _step++;
        return guess;
    }

    private List<int> Numbers(int count)
    {
        var numbers = new List<int>(count);
        for (var i = 0; i < count; i++)
            if (_numbers.TryGetValue(_buffer[i], out var number)) numbers.Add(number);
        return numbers;
    }

    private int Best(List<int> numbers)
    {
        Span<long> scores = stackalloc long[PosTags.Count];
        foreach (var number in numbers)
        {
            for (var i = 0; i < scores.Length; i++) scores[i] += _weights[(number * Lanes) + i];
        }

        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best]) best = i;
        }

        return best;
    }

    private void Move(List<int> numbers, int tag, int by)
    {
        foreach (var number in numbers)
        {
            _weights[(number * Lanes) + tag] += by;
            _sums[(number * Lanes) + tag] += by * _step;
        }
    }

    private int[] Averages(int number)
    {
        var averages = new int[Lanes];
        for (var i = 0; i < Lanes; i++)
        {
            var at = number * Lanes + i;
            averages[i] = (int)((_weights[at] * Thousandths) - (_sums[at] * Thousandths / _step));
        }

        return averages;
    }

    private void Measure(SparseModel model, IEnumerable<(Document Document, PartOfSpeech[] Tags)> documents)
    {
        var tagger = new PosTagger(model);
        int right = 0, all = 0;
        foreach (var (document, tags) in documents)
        {
            var tokens = document.Tokens.ToList();
            foreach (var bounds in document.Sentences)
                tagger.Tag(document.Text, tokens, bounds.FirstToken, bounds.EndToken);
            for (var t = 0; t < tags.Length; t++)
            {
                if (PosTags.NumberOf(tags[t]) < 0 || tokens[t].Kind != TokenKind.Word) continue;
                all++;
                if (tokens[t].Pos == tags[t]) right++;
            }
        }
        report($"gum.dev: {right} of {all} words right, {100.0 * right / all:0.00} %");
    }
}
