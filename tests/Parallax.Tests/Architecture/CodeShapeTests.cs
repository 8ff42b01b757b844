using CodeShape;

namespace Parallax.Tests.Architecture;

/// <summary>A line says one thing, and a method does one.</summary>
public sealed class CodeShapeTests
{
    private const int MostDecisions = 15;
    private const int MostParameters = 4;
    private const double MostCrowdedLines = 0.01;

    // What was reached; 45 and 140 are aimed at. These two only go down.
    private const int MostTokensOfMedianMethod = 62;
    private const int MostTokensOfLargeMethod = 143;

    [Fact]
    public void Lines_FitIn120Columns() => Offenders.None(
        from file in FileShapes.Library
        from line in file.Columns.Select((columns, index) => (Columns: columns, Number: index + 1))
        where line.Columns > CodeSummary.MostColumns && !HasText(file, line.Number)
        select $"{file.At(line.Number)}: {line.Columns} columns");

    [Fact]
    public void Methods_HaveAtMost15Decisions() => Offenders.None(
        from file in FileShapes.Library
        from method in file.Methods
        where method.Decisions > MostDecisions
        select $"{file.At(method.Line)}: {method.Name} has {method.Decisions}");

    [Fact]
    public void Methods_HaveAtMostFourParameters() => Offenders.None(
        from file in FileShapes.Library
        from method in file.Methods
        where method.Parameters > MostParameters
        select $"{file.At(method.Line)}: {method.Name} has {method.Parameters}");

    [Fact]
    public void Methods_AreSmall()
    {
        var summary = new CodeSummary(FileShapes.Library);
        Assert.InRange(summary.TokensOfMethod(0.5), 0, MostTokensOfMedianMethod);
        Assert.InRange(summary.TokensOfMethod(0.9), 0, MostTokensOfLargeMethod);
    }

    [Fact]
    public void Lines_SayOneThing()
    {
        var summary = new CodeSummary(FileShapes.Library);
        Assert.InRange((double)summary.CrowdedLines / summary.CodeLines, 0, MostCrowdedLines);
    }

    // A sentence that people read is not cut into pieces, nor are the styles and scripts of pages.
    private static bool HasText(FileShape file, int line) =>
        Path.GetFileName(file.Path) is "PageStyle.cs" or "LiveCharts.cs"
        || File.ReadLines(file.Path).ElementAt(line - 1).Contains('"', StringComparison.Ordinal);
}
