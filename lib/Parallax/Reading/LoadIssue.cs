using System.Globalization;

namespace Parallax;

/// <summary>One thing that went wrong, or should be known, about a file or record that was read.</summary>
/// <param name="Kind">Whether it was left out or loaded all the same.</param>
/// <param name="File">The file, relative to the loaded root, with forward slashes.</param>
/// <param name="Record">
/// Number of the line or record within the file, from 1; null where it is about the whole file.
/// </param>
/// <param name="Reason">What was found and what to do.</param>
public sealed record LoadIssue(LoadIssueKind Kind, string File, int? Record, string Reason)
{
    /// <summary>
    /// How many further ones with this reason the line stands for, up to its file; 0 where it is about one.
    /// </summary>
    public int More { get; init; }

    /// <summary>One line for people: file, record, reason.</summary>
    public override string ToString()
    {
        var kind = Kind == LoadIssueKind.Skipped ? "skipped" : "warning";
        return $"{kind}: {Where}: {Note}";
    }

    /// <summary>The reason, and for how many it is given.</summary>
    internal string Note => More == 0
        ? Reason
        : string.Create(CultureInfo.InvariantCulture, $"and {More} more up to this file: {Reason}");

    /// <summary>The file and, where one is meant, the record.</summary>
    internal string Where =>
        Record is { } number ? File + ", record " + number.ToString(CultureInfo.InvariantCulture) : File;
}
