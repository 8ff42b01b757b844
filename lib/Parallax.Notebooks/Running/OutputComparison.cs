using System.Globalization;
using System.Text.Json.Nodes;
using Parallax.Notebooks.Documents;

namespace Parallax.Notebooks.Running;

/// <summary>Compares a notebook's saved outputs with those of a new run.</summary>
public static class OutputComparison
{
    private const int Context = 60;
    private const string Nothing = "(nothing)";

    /// <summary>The first difference, or null where there is none.</summary>
    /// <param name="saved">The notebook as it was.</param>
    /// <param name="executed">The same notebook after a run.</param>
    public static OutputDifference? FirstDifference(Notebook saved, Notebook executed)
    {
        ArgumentNullException.ThrowIfNull(saved);
        ArgumentNullException.ThrowIfNull(executed);
        var pairs = saved.CodeCells.Zip(executed.CodeCells).ToList();
        for (var i = 0; i < pairs.Count; i++)
        {
            if (Compare(i + 1, pairs[i].First, pairs[i].Second) is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private static OutputDifference? Compare(int number, NotebookCell saved, NotebookCell executed)
    {
        if (saved.ExecutionCount != executed.ExecutionCount)
        {
            return new OutputDifference(
                number,
                "execution count",
                Text(saved.ExecutionCount),
                Text(executed.ExecutionCount));
        }

        for (var i = 0; i < Math.Max(saved.Outputs.Count, executed.Outputs.Count); i++)
        {
            if (Compare(
                number,
                saved.Outputs.ElementAtOrDefault(i),
                executed.Outputs.ElementAtOrDefault(i)) is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private static OutputDifference? Compare(int number, JsonNode? saved, JsonNode? executed)
    {
        var expected = OutputParts.Of(saved);
        var got = OutputParts.Of(executed);
        foreach (var part in expected.Keys.Union(got.Keys).Order(StringComparer.Ordinal))
        {
            var (left, right) = (expected.GetValueOrDefault(part), got.GetValueOrDefault(part));
            if (left != right)
            {
                var at = FirstDifferentIndex(left ?? "", right ?? "");
                return new OutputDifference(number, part, Excerpt(left, at), Excerpt(right, at));
            }
        }

        return null;
    }

    private static int FirstDifferentIndex(string left, string right)
    {
        var length = left.AsSpan().CommonPrefixLength(right);
        // Not in the middle of a surrogate pair.
        return length > 0 && char.IsHighSurrogate(left[length - 1]) ? length - 1 : length;
    }

    private static string Excerpt(string? text, int at)
    {
        if (text is null)
        {
            return Nothing;
        }

        var start = Math.Max(0, at - Context);
        var end = Math.Min(text.Length, at + Context);
        var excerpt = text[start..end].Replace("\n", "\\n", StringComparison.Ordinal);
        return (start > 0 ? "…" : "") + excerpt + (end < text.Length ? "…" : "");
    }

    private static string Text(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? Nothing;
}
