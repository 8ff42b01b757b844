using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Analysis;
using Parallax.Tables;

namespace Parallax.Benchmarks;

/// <summary>Operations on a table of a million rows: the package's own, ours, and LINQ on the records.</summary>
internal static class TablesBenchmark
{
    private const int Rows = 1_000_000;
    private const int Keys = 5_000;

    private static readonly Row[] Records = Make();

    private static readonly DataFrame Frame = Records.ToDataFrame();

    private sealed record Row(string Outlet, int Key, double Value, DateTimeOffset Published);

    /// <summary>Prints processor milliseconds, the best of some runs; "–" where there is nothing to compare.</summary>
    public static int Run(int runs)
    {
        Console.WriteLine("operation\tDataFrame\tours\tLINQ");
        Print(runs, "build four columns from records", BuildByHand, () => Records.ToDataFrame(), null);
        Print(runs, "keep half of the rows", Filter, () => Frame.Where(r => r.Number("value") > 0.5), FilterRecords);
        Print(runs, "sort by numbers", () => Frame.OrderBy("value"), () => Frame.SortBy("value"), SortRecords);
        Print(runs, "mean by 5,000 keys", Group, () => Frame.Summarise("key", Aggregate.Mean("value")), GroupRecords);
        Print(runs, "mean by two columns", null, GroupByTwo, GroupRecordsByTwo);
        Print(runs, "back to records", null, () => Frame.ToRows<Row>(), null);
        Print(runs, "write and read CSV", Csv, () => CsvTable.Parse(Frame.ToCsv()), null);
        return 0;
    }

    private static Row[] Make()
    {
        var random = new Random(19);
        string[] outlets = ["Harbour Post", "The Lantern", "Evening Star", "Northwire"];
        var start = new DateTimeOffset(2031, 1, 1, 0, 0, 0, TimeSpan.Zero);
        return [.. Enumerable.Range(0, Rows).Select(i =>
            new Row(outlets[random.Next(4)], random.Next(Keys), random.NextDouble(), start.AddMinutes(i)))];
    }

    private static object BuildByHand() => new DataFrame(
        new StringDataFrameColumn("outlet", Records.Select(r => r.Outlet)),
        new Int32DataFrameColumn("key", Records.Select(r => r.Key)),
        new DoubleDataFrameColumn("value", Records.Select(r => r.Value)),
        new PrimitiveDataFrameColumn<DateTimeOffset>("published", Records.Select(r => r.Published)));

    private static object Filter() => Frame.Filter(Frame["value"].ElementwiseGreaterThan(0.5));

    private static object FilterRecords() => Records.Where(r => r.Value > 0.5).ToArray();

    private static object SortRecords() => Records.OrderBy(r => r.Value).ToArray();

    private static object Group() => Frame.GroupBy("key").Mean("value");

    private static object GroupRecords() =>
        Records.GroupBy(r => r.Key).Select(g => (g.Key, g.Average(r => r.Value))).ToArray();

    private static object GroupByTwo() => Frame.Summarise(["outlet", "key"], Aggregate.Mean("value"));

    private static object GroupRecordsByTwo() =>
        Records.GroupBy(r => (r.Outlet, r.Key)).Select(g => (g.Key, g.Average(r => r.Value))).ToArray();

    private static object Csv()
    {
        using var stream = new MemoryStream();
        DataFrame.SaveCsv(Frame, stream);
        stream.Position = 0;
        return DataFrame.LoadCsv(stream);
    }

    private static void Print(int runs, string name, Func<object>? theirs, Func<object> ours, Func<object>? linq)
    {
        var times = new[] { theirs, ours, linq }.Select(work => Milliseconds(runs, work));
        Console.WriteLine($"{name}\t{string.Join('\t', times)}");
    }

    private static string Milliseconds(int runs, Func<object>? work)
    {
        if (work is null) return "–";
        var best = double.MaxValue;
        for (var run = 0; run < runs; run++)
        {
            GC.Collect();
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            GC.KeepAlive(work());
            best = Math.Min(best, (Process.GetCurrentProcess().TotalProcessorTime - before).TotalMilliseconds);
        }
        return best.ToString("0", CultureInfo.InvariantCulture);
    }
}
