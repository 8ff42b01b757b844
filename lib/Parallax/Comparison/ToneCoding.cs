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
        var texts = coverage.Analyses.ToDictionary(a => a.Article.Id, a => a.Text, StringComparer.Ordinal);
        var drawn = coverage.Sentences.Where(s => s.Section == SectionKind.Body).ToArray();
        new SplitMix(19).Shuffle(drawn);
        sample = drawn[..Math.Min(size, drawn.Length)];
        var rows = sample.Select((s, i) => (
            Item: i + 1,
            Text: s.Span.Of(texts[s.Article.Id] ?? throw new InvalidOperationException(
                $"Article '{s.Article.Id}' has no text: it was loaded from a record; load the article itself."))
                    .ToString()));
        rows.ToDataFrame(
            ("item", r => r.Item),
            ("text", r => r.Text),
            ("code", _ => null))
            .SaveAsCsv(path);
    }

    /// <summary>
    /// Reads a coder's file: for each item −1, 0, 1 or negative, neutral, positive (or their first letters); empty is
    /// left out.
    /// </summary>
    /// <exception cref="InvalidDataException">A line's item or code cannot be read.</exception>
    public static IReadOnlyDictionary<int, ToneLabel> Read(string path)
    {
        var text = new Dictionary<string, Type> { ["item"] = typeof(string), ["code"] = typeof(string) };
        var codes = new Dictionary<int, ToneLabel>();
        foreach (var coded in CsvTable.Read(path, text).ToRows<CodedItem>())
        {
            var (item, code) = (coded.Item, (coded.Code ?? "").Trim().ToLowerInvariant());
            if (code.Length == 0) continue;
            if (!int.TryParse(item, CultureInfo.InvariantCulture, out var number) || Label(code) is not { } label)
                throw new InvalidDataException(
                    $"'{path}': found item '{item}' with code '{code}', "
                    + "expected a number and -1, 0 or 1 (or negative, neutral, positive).");
            codes[number] = label;
        }
        return codes;
    }

    /// <summary>
    /// Agreement between coders, or of a coder with the model's labels, and the table of confusions of the first two.
    /// </summary>
    public static ToneAgreement Compare(params IReadOnlyDictionary<int, ToneLabel>[] coders)
    {
        var items = coders.SelectMany(c => c.Keys).Distinct().Order().ToList();
        double?[][] units = [.. items.Select(i => coders.Select(c => c.TryGetValue(
            i,
            out var label)
            ? (double?)(int)label
            : null)
            .ToArray())];
        var confusions = coders.Length < 2
            ? []
            : items.Where(i => coders[0].ContainsKey(i) && coders[1].ContainsKey(i))
                .GroupBy(i => (coders[0][i], coders[1][i]))
                .OrderBy(g => g.Key)
                .Select(g => new ToneConfusion(g.Key.Item1, g.Key.Item2, g.Count()))
                .ToList();
        return new ToneAgreement(
            units.Count(u => u.Count(c => c is not null) > 1),
            Rounded(KrippendorffAlpha.Ordinal(units)),
            Rounded(KrippendorffAlpha.Nominal(units)),
            confusions);
    }

    /// <summary>The model's labels of a sample, in the form of a coder's.</summary>
    public static IReadOnlyDictionary<int, ToneLabel> Model(IReadOnlyList<Sentence> sample) =>
        sample.Select((s, i) => (s, i)).ToDictionary(
            x => x.i + 1,
                x => x.s.Tone.Value > ToneScore.NeutralBand
                    ? ToneLabel.Positive
                    : x.s.Tone.Value < -ToneScore.NeutralBand ? ToneLabel.Negative : ToneLabel.Neutral);

    private static ToneLabel? Label(string code) => code switch
    {
        "-1" or "−1" or "n" or "neg" or "negative" => ToneLabel.Negative,
        "0" or "neu" or "neutral" => ToneLabel.Neutral,
        "1" or "+1" or "p" or "pos" or "positive" => ToneLabel.Positive,
        _ => null,
    };

    private static double? Rounded(double? value) => value is { } v ? Rounding.Significant(v) : null;

    private sealed record CodedItem(string? Item, string? Code);
}
