using System.Globalization;
using Parallax.Language;
using Parallax.Tone;

namespace Parallax.Learning.Sentiment;

/// <summary>Adjusts the hand-written valences to rated sentences by ridge regression toward them.</summary>
/// <remarks>
/// A sentence's rating is modelled as b Σ (v + δ) a over its hits: v the hand-written valence, a the product of the
/// rules' factors over √(tokens + 5), b one slope. b is fitted first, then δ by weighted least squares with a penalty
/// on Σ δ² (conjugate gradients). Beside the editorials stand the sentences of political news with the label of their
/// target times 0.25, with weight 0.3. An adjusted valence keeps its sign, at
/// least a tenth of its size, and stays within −1…1.
/// </remarks>
internal sealed class ValenceTrainer(IReadOnlyList<ToneEntry> entries, double newsWeight)
{
    private const double Penalty = 0.15;
    private const double NewsWeight = 0.3;
    private const double NewsScale = 0.25;
    private const double Gain = 2.5;
    private const double Floor = 0.1;
    private const int Iterations = 60;

    /// <summary>
    /// Cross-validates by article, then writes the valences fitted on everything, and beside them those fitted without
    /// the political news (ending .editorials.tsv), for the model that is validated on it.
    /// </summary>
    public static void Run(string corpora, string output)
    {
        foreach (var (weight, file) in new[]
        {
            (NewsWeight, output),
            (0, Path.ChangeExtension(output, ".editorials.tsv")),
        })
        {
            // Each with the rules of the model that reads it.
            var corpus = new ToneCorpora(corpora, readsNews: weight > 0);
            var (editorials, news) = (corpus.Editorials(), corpus.News());
            var trainer = new ValenceTrainer(ToneLexicon.Hand.Entries, weight);
            Console.WriteLine($"weight of the news: {weight}");
            trainer.CrossValidate(editorials, news);
            var (valences, slope) = trainer.Fit(editorials, news);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"gain (LexiconToneModel.Gain) = {Gain * slope:0.000}"));
            trainer.Write(valences, file);
        }
    }

    /// <summary>Prints how the built-in model does on this project's own labels.</summary>
    public static void Evaluate(string corpora, string annotations)
    {
        var segmenter = new Segmenter(true);
        var model = new LexiconToneModel();
        var (gold, predicted) = (new List<ToneLabel>(), new List<ToneLabel>());
        foreach (var (text, label) in new ToneCorpora(corpora).AnnotatedSentences(annotations))
        {
            var document = segmenter.Segment(new ArticleInfo { Id = "annotated" }, text);
            gold.Add(label);
            predicted.Add(Measures.Side(model.Score(document, 0, document.Tokens.Count).Value));
        }
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"annotated sentences: macro F1 {Measures.MacroF1(gold, predicted):0.0000}, n {gold.Count}"));
    }

    private void CrossValidate(List<ToneSentence> editorials, List<ToneSentence> news)
    {
        const int folds = 5;
        var fold = Folds.Of(editorials.Select(e => e.Group), folds);
        var hand = entries.Select(e => e.Valence).ToArray();
        var (gold, adjusted, unadjusted) = (
            new List<double>(),
            new List<double>(),
            new List<double>());
        for (var f = 0; f < folds; f++)
        {
            var (valences, slope) = Fit(
                [.. editorials.Where(e => fold[e.Group] != f)],
                news);
            foreach (var sentence in editorials.Where(e => fold[e.Group] == f))
            {
                gold.Add(sentence.Gold);
                adjusted.Add(Predict(sentence, valences, Gain * slope));
                unadjusted.Add(Predict(sentence, hand, Gain * slope));
            }
        }
        Console.WriteLine("editorials, hand-written valences: " + Measures.Valence(gold, unadjusted));
        Console.WriteLine("editorials, adjusted, 5 folds by article: " + Measures.Valence(gold, adjusted));
    }

    private (double[] Valences, double Slope) Fit(
        IReadOnlyList<ToneSentence> editorials,
        IReadOnlyList<ToneSentence> news)
    {
        var hand = entries.Select(e => e.Valence).ToArray();
        var slope = Slope(editorials, hand);
        var rows = editorials.Select(s => (
            Sentence: s,
            Target: s.Gold - slope * Linear(s, hand),
            Weight: 1.0))
            .ToList();
        Center(rows);
        var extra = news.Select(s => (
            Sentence: s,
            Target: NewsScale * s.Gold - slope * Linear(s, hand),
            Weight: newsWeight))
            .ToList();
        Center(extra);
        rows.AddRange(extra);
        var delta = new RidgeSolver(
            rows.Count,
            entries.Count,
            Penalty,
            rows.SelectMany((r, i) => Cells(r.Sentence, i)),
            [.. rows.Select(r => r.Weight)]).Solve(
                [.. rows.Select(r => r.Target)],
                Iterations);
        var valences = new double[hand.Length];
        for (var i = 0; i < hand.Length; i++)
        {
            // At least a tenth of what was written, so that a frequent word of bad news stays one.
            var value = Math.Max(
                Math.Sign(hand[i]) * (hand[i] + delta[i] / slope),
                Floor * Math.Abs(hand[i]));
            valences[i] = Math.Sign(hand[i]) * Math.Min(value, 1);
        }
        return (valences, slope);
    }

    private void Write(double[] valences, string output)
    {
        using (var writer = new StreamWriter(output + ".new") { NewLine = "\n" })
        {
            writer.WriteLine("term\tvalence\tpos");
            for (var i = 0; i < valences.Length; i++)
            {
                var value = Math.Round(valences[i], 3);
                if (Math.Abs(valences[i] - entries[i].Valence) >= 0.01)
                    writer.WriteLine(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{entries[i].Term}\t{value:0.###}\t{entries[i].PartsOfSpeech}"));
            }
        }
        File.Move(output + ".new", output, true);
    }

    private static double Predict(ToneSentence sentence, double[] valences, double gain)
    {
        var (sum, length) = (0.0, 0);
        foreach (var part in sentence.Parts)
        {
            sum += part.Length * LexiconToneModel.Value(gain * Linear(part, valences), part.Entries.Length);
            length += part.Length;
        }
        return length == 0 ? 0 : sum / length;
    }

    private static double Slope(IReadOnlyList<ToneSentence> sentences, double[] valences)
    {
        var (xy, xx) = (0.0, 0.0);
        foreach (var sentence in sentences)
        {
            var x = Linear(sentence, valences);
            xy += x * sentence.Gold;
            xx += x * x;
        }
        return xy / xx;
    }

    private static void Center(List<(ToneSentence Sentence, double Target, double Weight)> rows)
    {
        var mean = rows.Average(r => r.Target);
        for (var i = 0; i < rows.Count; i++)
            rows[i] = rows[i] with { Target = rows[i].Target - mean };
    }

    private static double Linear(ToneSentence sentence, double[] valences) =>
        sentence.Parts.Sum(p => Share(sentence, p) * Linear(p, valences));

    private static double Linear(TonePart part, double[] valences)
    {
        var sum = 0.0;
        for (var i = 0; i < part.Entries.Length; i++)
            sum += valences[part.Entries[i]] * part.Amounts[i];
        return sum;
    }

    private static IEnumerable<(int Row, int Column, double Value)> Cells(ToneSentence sentence, int row) =>
        sentence.Parts
            .SelectMany(p => p.Entries.Select((entry, i) => (row, entry, Share(
                sentence,
                p) * p.Amounts[i])));

    private static double Share(ToneSentence sentence, TonePart part) =>
        sentence.Parts.Count == 1 ? 1 : (double)part.Length / sentence.Parts.Sum(p => p.Length);
}
