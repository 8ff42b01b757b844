using System.Globalization;
using Parallax.Comparison.Tone;
using Parallax.Numerics;
using Parallax.Tables;

namespace Parallax.Comparison;

/// <summary>
/// A blind sample of sentences for coding by hand, and what comes of comparing coders with the model.
/// </summary>
public static class ToneCoding
{
    // Any number will do; the same one draws the same sample.
    private const int Seed = 19;

    /// <summary>
    /// Draws sentences of the bodies and writes them as CSV (item, text, code): without outlet, model or order, so that
    /// a coder sees nothing but the sentence. Items are numbers of <paramref name="sample"/>.
    /// </summary>
    /// <param name="coverage">Articles with their text.</param>
    /// <param name="size">How many sentences; all where there are fewer.</param>
    /// <param name="path">The file, written beside and then renamed.</param>
    /// <param name="sample">The sentences drawn, item 1 first: keep it, or draw again with the same coverage.</param>
    /// <exception cref="InvalidOperationException">An article has no text: it was loaded from a record.</exception>
    public static void Export(Coverage coverage, int size, string path, out IReadOnlyList<Sentence> sample)
    {
        var drawn = coverage.Sentences.Where(sentence => sentence.Section == SectionKind.Body).ToArray();
        new SplitMix(Seed).Shuffle(drawn);
        sample = drawn[..Math.Min(size, drawn.Length)];
        var texts = coverage.Analyses.ToDictionary(a => a.Article.Id, a => a.Text, StringComparer.Ordinal);
        var table = sample.Index().ToDataFrame(
            ("item", item => item.Index + 1),
            ("text", item => TextOf(item.Item, texts)),
            ("code", _ => null));
        table.SaveAsCsv(path);
    }

    /// <summary>
    /// Reads a coder's file: for each item −1, 0, 1 or negative, neutral, positive (or their first letters); empty is
    /// left out.
    /// </summary>
    /// <exception cref="InvalidDataException">A line's item or code cannot be read.</exception>
    public static IReadOnlyDictionary<int, ToneLabel> Read(string path)
    {
        var columns = new Dictionary<string, Type> { ["item"] = typeof(string), ["code"] = typeof(string) };
        var codes = new Dictionary<int, ToneLabel>();
        foreach (var coded in CsvTable.Read(path, columns).ToRows<CodedItem>())
        {
            if (string.IsNullOrWhiteSpace(coded.Code)) continue;
            var (item, label) = coded.Read() ?? throw Unreadable(coded, path);
            codes[item] = label;
        }

        return codes;
    }

    /// <summary>
    /// Agreement between coders, or of a coder with the model's labels, and the table of confusions of the first two.
    /// </summary>
    public static ToneAgreement Compare(params IReadOnlyDictionary<int, ToneLabel>[] coders)
    {
        int[] items = [.. coders.SelectMany(coder => coder.Keys).Distinct().Order()];
        var units = Array.ConvertAll(items, item => CodesOf(item, coders));
        return new ToneAgreement(
            units.Count(codes => codes.Count(code => code is not null) > 1),
            Rounded(KrippendorffAlpha.Ordinal(units)),
            Rounded(KrippendorffAlpha.Nominal(units)),
            coders.Length < 2 ? [] : Confusions(coders[0], coders[1]));
    }

    /// <summary>The model's labels of a sample, in the form of a coder's.</summary>
    public static IReadOnlyDictionary<int, ToneLabel> Model(IReadOnlyList<Sentence> sample) =>
        sample.Index().ToDictionary(item => item.Index + 1, item => item.Item.Tone.Label);

    private static string TextOf(Sentence sentence, Dictionary<string, string?> texts)
    {
        if (texts[sentence.Article.Id] is { } text) return sentence.Span.Of(text).ToString();
        throw new InvalidOperationException(
            $"Article '{sentence.Article.Id}' has no text: it was loaded from a record; load the article itself.");
    }

    // Null where a coder left the item out.
    private static double?[] CodesOf(int item, IReadOnlyDictionary<int, ToneLabel>[] coders) =>
        Array.ConvertAll(coders, coder => CodeOf(item, coder));

    private static double? CodeOf(int item, IReadOnlyDictionary<int, ToneLabel> coder) =>
        coder.TryGetValue(item, out var label) ? (int)label : null;

    private static ToneConfusion[] Confusions(
        IReadOnlyDictionary<int, ToneLabel> first,
        IReadOnlyDictionary<int, ToneLabel> second) =>
        [.. first.Keys.Where(second.ContainsKey)
            .CountBy(item => (First: first[item], Second: second[item]))
            .OrderBy(pair => pair.Key)
            .Select(pair => new ToneConfusion(pair.Key.First, pair.Key.Second, pair.Value))];

    private static double? Rounded(double? value) => value is { } v ? Rounding.Significant(v) : null;

    private static InvalidDataException Unreadable(CodedItem coded, string path) => new(
        $"'{path}': found item '{coded.Item}' with code '{coded.Code}', "
        + "expected a number and -1, 0 or 1 (or negative, neutral, positive).");

    private sealed record CodedItem(string? Item, string? Code)
    {
        // Null where it cannot be read.
        public (int Item, ToneLabel Label)? Read()
        {
            var isNumber = int.TryParse(Item, CultureInfo.InvariantCulture, out var number);
            return isNumber && Label is { } label ? (number, label) : null;
        }

        private ToneLabel? Label => Code?.Trim().ToLowerInvariant() switch
        {
            "-1" or "−1" or "n" or "neg" or "negative" => ToneLabel.Negative,
            "0" or "neu" or "neutral" => ToneLabel.Neutral,
            "1" or "+1" or "p" or "pos" or "positive" => ToneLabel.Positive,
            _ => null,
        };
    }
}
