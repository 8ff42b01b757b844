using System.Globalization;
using Parallax.Tables.Columns;

namespace Parallax.Tables.Output;

/// <summary>Values as files hold them: invariant, and nothing lost.</summary>
internal static class ExactText
{
    private const string Time = "yyyy-MM-ddTHH:mm:ss.FFFFFFF";

    public static string Of(object value) => value switch
    {
        string text => text,
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        DateTimeOffset time => time.ToString(Time + "zzz", CultureInfo.InvariantCulture),
        DateTime time => time.ToString(Time, CultureInfo.InvariantCulture),
        _ => ColumnTypes.Text(value),
    };
}
