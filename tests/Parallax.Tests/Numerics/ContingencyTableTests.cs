using System.Globalization;
using Parallax.Numerics;

namespace Parallax.Tests.Numerics;

public class ContingencyTableTests
{
    // Three times in ten words against once in ten: E = 2, 2, 8, 8.
    private static readonly ContingencyTable TenWords = new(3, 1, 10, 10);

    /// <summary>Values of tests/tools/keyness_reference.py.</summary>
    public static TheoryData<ContingencyTable, double[]> Reference()
    {
        var data = new TheoryData<ContingencyTable, double[]>();
        foreach (var line in File.ReadLines(Repository.PathOf("tests", "Parallax.Tests", "Numerics", "keyness-reference.tsv")))
        {
            if (line[0] is '#' or 'c') continue;
            var v = line.Split('\t').Select(f => double.Parse(f, CultureInfo.InvariantCulture)).ToArray();
            data.Add(new ContingencyTable((long)v[0], (long)v[1], (long)v[2], (long)v[3]), v[4..]);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Reference))]
    public void Statistics_IndependentValues_ToNineDigits(ContingencyTable table, double[] expected)
    {
        var odds = LogOdds.WithPrior(table, table.Count + table.OtherCount, table.Words + table.OtherWords);
        double[] actual = [table.LogLikelihood, table.LogLikelihoodOfTerm, table.ChiSquare, table.ChiSquareYates, table.LogRatio, odds.Z,
            Significance.ChiSquareTail(table.LogLikelihood)];
        for (var i = 0; i < expected.Length; i++) Close(expected[i], actual[i]);
    }

    [Fact]
    public void LogLikelihood_TenWords_ByHand() =>
        Close(2 * (3 * Math.Log(1.5) + Math.Log(0.5) + 7 * Math.Log(0.875) + 9 * Math.Log(1.125)), TenWords.LogLikelihood);

    [Fact]
    public void ChiSquare_TenWords_ByHand()
    {
        Close(1.25, TenWords.ChiSquare);
        Close(0.25 / 2 + 0.25 / 2 + 0.25 / 8 + 0.25 / 8, TenWords.ChiSquareYates);
    }

    [Fact]
    public void LogRatioAndPercentDifference_TenWords_ByHand()
    {
        Close(Math.Log2(3), TenWords.LogRatio);
        Close(200, TenWords.PercentDifference!.Value);
        Close(300, TenWords.Rate);
        Close(100, TenWords.OtherRate);
    }

    [Fact]
    public void WithPrior_TenWords_ByHand()
    {
        // A prior of 4 in 20 makes 7 in 30 and 5 in 30.
        var odds = LogOdds.WithPrior(TenWords, 4, 20);
        Close(Math.Log(7.0 / 23) - Math.Log(5.0 / 25), odds.Delta);
        Close(odds.Delta / Math.Sqrt(1.0 / 7 + 1.0 / 5), odds.Z);
    }

    [Theory]
    [MemberData(nameof(Reference))]
    public void Swapped_FlipsSignsAndKeepsTests(ContingencyTable table, double[] expected)
    {
        Assert.NotEmpty(expected);
        var swapped = table.Swap();
        Close(table.LogLikelihood, swapped.LogLikelihood);
        Close(table.ChiSquare, swapped.ChiSquare);
        Close(-table.LogRatio, swapped.LogRatio);
        Close(-LogOdds.WithPrior(table, 10, 100_000).Z, LogOdds.WithPrior(swapped, 10, 100_000).Z);
        Assert.Equal(-table.Direction, swapped.Direction);
    }

    [Theory]
    [InlineData(0, 0, 100, 100)]
    [InlineData(0, 0, 0, 0)]
    [InlineData(5, 0, 100, 0)]
    [InlineData(5, 7, 5, 7)]
    [InlineData(0, 9, 100, 9)]
    public void Statistics_EmptyOrFullTexts_AreFinite(long count, long other, long words, long otherWords)
    {
        var table = new ContingencyTable(count, other, words, otherWords);
        double[] values = [table.LogLikelihood, table.LogLikelihoodOfTerm, table.ChiSquare, table.ChiSquareYates, table.LogRatio,
            table.Rate, table.OtherRate, table.PercentDifference ?? 0];
        Assert.All(values, v => Assert.True(double.IsFinite(v)));
    }

    [Fact]
    public void PercentDifference_OtherLacksTheTerm_IsNull() => Assert.Null(new ContingencyTable(3, 0, 10, 10).PercentDifference);

    [Fact]
    public void Checked_MoreOccurrencesThanWords_Throws() =>
        Assert.Contains("between 0 and", Assert.Throws<ArgumentException>(() => new ContingencyTable(3, 1, 2, 10).Checked()).Message);

    [Fact]
    public void WithPrior_NoPrior_Throws() => Assert.Throws<ArgumentException>(() => LogOdds.WithPrior(TenWords, 0, 10));

    private static void Close(double expected, double actual) =>
        Assert.True(Math.Abs(expected - actual) <= 1e-9 * Math.Abs(expected), $"expected {expected:R}, found {actual:R}");

    // Public reports W04 and W16: the half that is taken for a zero count is a higher rate than any in a short text.
    [Theory]
    [InlineData(3, 1000, 20)]
    [InlineData(1, 6, 3)]
    [InlineData(1, 100_000, 1)]
    [InlineData(7, 50, 50)]
    public void LogRatio_TermThatTheOtherTextLacks_IsAboveZeroWhateverTheSizes(long count, long words, long otherWords)
    {
        var table = new ContingencyTable(count, 0, words, otherWords);
        Assert.True(table.LogRatio > 0, $"{table.LogRatio}");
        Assert.Equal(-table.LogRatio, table.Swap().LogRatio, 12);
    }

    [Fact]
    public void LogRatio_TextsOfOneSize_TakesAHalfForZero() =>
        Assert.Equal(Math.Log2(4 / 0.5), new ContingencyTable(4, 0, 1000, 1000).LogRatio, 12);
}
