using Parallax.Comparison;

namespace Parallax.Tests.Comparison;

public sealed class ToneCodingTests : IDisposable
{
    private const string Text = "The ferry sank and many died. The island celebrated its harvest. The committee met on Monday.";
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public void Export_ThenRead_ComparesCoderWithModel()
    {
        var path = Path.Combine(_folder, "codes.csv");
        var coverage = Coverage.Of([new Analyzer().Analyze(new ArticleInfo { Id = "a", Outlet = "Courier" }, Text)]);
        ToneCoding.Export(coverage, 10, path, out var sample);
        var lines = File.ReadAllLines(path);
        Assert.Equal("item,text,code", lines[0]);
        Assert.DoesNotContain("Courier", string.Concat(lines));
        // The coder agrees but for the harvest.
        File.WriteAllLines(path, lines.Select(l => l.Contains("ferry") ? Coded(l, "-1") : l.Contains("harvest") ? Coded(l, "neutral") : l.Contains("Monday") ? Coded(l, "0") : l));
        var agreement = ToneCoding.Compare(ToneCoding.Read(path), ToneCoding.Model(sample));
        Assert.Equal(3, agreement.Items);
        Assert.Equal([new(ToneLabel.Negative, ToneLabel.Negative, 1), new(ToneLabel.Neutral, ToneLabel.Neutral, 1), new(ToneLabel.Neutral, ToneLabel.Positive, 1)], agreement.Confusions);
        Assert.InRange(agreement.NominalAlpha!.Value, 0.3, 0.7);
    }

    [Fact]
    public void Read_BadCode_SaysWhatWasExpected()
    {
        var path = Path.Combine(_folder, "bad.csv");
        File.WriteAllText(path, "item,text,code\n1,Words.,maybe\n");
        Assert.Contains("code 'maybe', expected a number and -1, 0 or 1", Assert.Throws<InvalidDataException>(() => ToneCoding.Read(path)).Message);
    }

    [Fact]
    public void Export_RecordsWithoutText_SaysSo() =>
        Assert.Contains("has no text", Assert.Throws<InvalidOperationException>(() =>
            ToneCoding.Export(Coverage.Of([Examples.Analysis()]), 5, Path.Combine(_folder, "x.csv"), out _)).Message);

    private static string Coded(string line, string code) => line[..(line.LastIndexOf(',') + 1)] + code;
}
