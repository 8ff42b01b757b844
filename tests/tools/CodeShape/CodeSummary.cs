using System.Globalization;

namespace CodeShape;

/// <summary>The sizes of many files in the figures that a code base is compared by.</summary>
public sealed class CodeSummary
{
    /// <summary>More tokens than this in a line are more than one idea.</summary>
    public const int MostTokensInLine = 30;

    /// <summary>The longest line, in columns.</summary>
    public const int MostColumns = 120;

    private readonly IReadOnlyList<FileShape> _files;
    private readonly IReadOnlyList<MethodShape> _methods;

    /// <summary>Sums up files.</summary>
    public CodeSummary(IEnumerable<FileShape> files)
    {
        _files = [.. files];
        _methods = [.. _files.SelectMany(file => file.Methods)];
    }

    /// <summary>How many lines have code.</summary>
    public int CodeLines => _files.Sum(file => file.TokensByLine.Count);

    /// <summary>How many lines have more than <see cref="MostTokensInLine"/> tokens.</summary>
    public int CrowdedLines => _files.Sum(file => file.TokensByLine.Values.Count(tokens => tokens > MostTokensInLine));

    /// <summary>How many lines are longer than <see cref="MostColumns"/>.</summary>
    public int WideLines => _files.Sum(file => file.Columns.Count(columns => columns > MostColumns));

    /// <summary>The tokens of the method that this share of the methods is not larger than.</summary>
    /// <param name="share">0 … 1; 0.5 is the median.</param>
    public int TokensOfMethod(double share) => Quantile(_methods.Select(method => method.Tokens), share);

    /// <summary>The row of a table: what the columns are is told by <see cref="Header"/>.</summary>
    public string ToRow(string name)
    {
        string[] cells =
        [
            name,
            Number(_files.Count),
            Number(Quantile(_files.Select(file => file.Columns.Count), 0.5)),
            $"{Number(Quantile(_methods.Select(method => method.Lines), 0.5))} / {Number(Quantile(_methods.Select(method => method.Lines), 0.9))}",
            $"{Number(TokensOfMethod(0.5))} / {Number(TokensOfMethod(0.9))}",
            Percent(CrowdedLines, CodeLines),
            Number(WideLines),
            PerThousand(_files.Sum(file => file.Conditionals), CodeLines),
            Number(_files.Sum(file => file.NestedConditionals)),
            Number(_methods.DefaultIfEmpty().Max(method => method?.Decisions ?? 0)),
            Number(_methods.DefaultIfEmpty().Max(method => method?.Parameters ?? 0)),
        ];
        return $"| {string.Join(" | ", cells)} |";
    }

    /// <summary>The head of the table that <see cref="ToRow"/> gives rows of.</summary>
    public static string Header =>
        "| folder | files | lines a file, median | lines a method, median / p90 | tokens a method, median / p90 "
        + "| lines over 30 tokens | lines over 120 columns | conditionals per 1,000 lines | nested | most decisions | most parameters |\n"
        + "|---|---|---|---|---|---|---|---|---|---|---|";

    private static int Quantile(IEnumerable<int> values, double share)
    {
        int[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? 0 : sorted[(int)((sorted.Length - 1) * share)];
    }

    private static string Number(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Percent(int part, int whole) =>
        string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / Math.Max(1, whole):0.0} %");

    private static string PerThousand(int part, int whole) =>
        string.Create(CultureInfo.InvariantCulture, $"{1000.0 * part / Math.Max(1, whole):0}");
}
