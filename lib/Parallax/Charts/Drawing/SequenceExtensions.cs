namespace Parallax.Charts.Drawing;

/// <summary>Small helpers for drawing.</summary>
internal static class SequenceExtensions
{
    /// <summary>The greatest of computed values, or a value for an empty sequence.</summary>
    public static double Max<T>(this IEnumerable<T> items, Func<T, double> value, double ifEmpty) =>
        items.Select(value).DefaultIfEmpty(ifEmpty).Max();
}
