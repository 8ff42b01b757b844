namespace Parallax.Articles.Dates;

/// <summary>Which figure of "02/11/2021" is the day.</summary>
internal enum DayOrder
{
    /// <summary>The second of November.</summary>
    DayFirst,

    /// <summary>The eleventh of February.</summary>
    MonthFirst,
}
