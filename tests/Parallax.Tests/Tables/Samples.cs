using Microsoft.Data.Analysis;

namespace Parallax.Tests.Tables;

/// <summary>Small data frames with gaps.</summary>
internal static class Samples
{
    public static DataFrame Counts() => new(
        new StringDataFrameColumn("outlet", ["Harbour Post", "The Lantern", "Harbour Post", "The Lantern", null]),
        new StringDataFrameColumn("name", ["Ada Bell", "Ada Bell", "Otto Crane", "Otto Crane", "Ada Bell"]),
        new Int32DataFrameColumn("count", [3, 1, 2, 5, 7]),
        new DoubleDataFrameColumn("rate", [1.5, null, 0.25, 4, 2]));

    /// <summary>A column of each type that is kept, each with a missing value.</summary>
    public static DataFrame AllTypes() => new(
        new StringDataFrameColumn("text", ["plain", "comma, \"quote\"\nline", "", null]),
        new Int32DataFrameColumn("int", new int?[] { 1, -2, null, 0 }),
        new Int64DataFrameColumn("long", new long?[] { 5_000_000_000, null, 1, 2 }),
        new DoubleDataFrameColumn("double", new double?[] { 0.1, null, -1e-7, 3 }),
        new BooleanDataFrameColumn("bool", new bool?[] { true, false, null, true }),
        new PrimitiveDataFrameColumn<DateTimeOffset>("offset", [May, null, DateTimeOffset.UnixEpoch, null]),
        new DateTimeDataFrameColumn("time", new DateTime?[] { May.DateTime, null, new(2031, 1, 2), null }));

    private static DateTimeOffset May => new(2024, 5, 16, 8, 30, 0, TimeSpan.FromHours(2));
}
