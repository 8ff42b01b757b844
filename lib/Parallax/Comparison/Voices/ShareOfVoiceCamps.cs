namespace Parallax.Comparison.Voices;

/// <summary>An editable table of which country and camp a speaker belongs to.</summary>
/// <remarks>
/// CSV with the columns speaker, country, camp; the default is the resource quotes/camps.csv. Later rows win.
/// </remarks>
public sealed class ShareOfVoiceCamps
{
    private readonly Dictionary<string, (string? Country, string? Camp)> _rows = new(StringComparer.OrdinalIgnoreCase);

    private ShareOfVoiceCamps(IEnumerable<string> lines)
    {
        foreach (var line in lines.Skip(1))
        {
            var cells = line.Split(',');
            if (cells.Length < 2 || cells[0].Trim().Length == 0) continue;
            _rows[cells[0].Trim()] = (Cell(cells, 1), Cell(cells, 2));
        }
    }

    /// <summary>The table that the library carries.</summary>
    public static ShareOfVoiceCamps Default { get; } = new(EmbeddedText.Lines("quotes/camps.csv"));

    /// <summary>Reads a table.</summary>
    /// <exception cref="IOException">There is no such file.</exception>
    /// <exception cref="FormatException">Its first line is not speaker,country,camp.</exception>
    public static ShareOfVoiceCamps Read(string path)
    {
        var lines = File.ReadAllLines(path);
        if (lines.Length == 0
            || !lines[0].Replace(" ", "").StartsWith("speaker,country", StringComparison.OrdinalIgnoreCase))
            throw new FormatException(
                $"{Path.GetFileName(path)} begins with '{lines.FirstOrDefault()}'; "
                + "the first line must be speaker,country,camp.");
        return new ShareOfVoiceCamps(lines);
    }

    /// <summary>The country and camp of a speaker; null where the table does not hold them.</summary>
    /// <remarks>A joint source ("A and B") has those of all its members, such as "China and Russia".</remarks>
    public (string? Country, string? Camp)? Find(string? speaker)
    {
        if (speaker is null) return null;
        if (_rows.TryGetValue(speaker, out var row)) return row;
        var members = speaker.Split(" and ")
            .Select(m => _rows.TryGetValue(m, out var known) ? known : default)
            .ToList();
        return members.Count < 2 || members.Exists(m => m.Country is null)
            ? null
            : (
                Joint(members.Select(m => m.Country)),
                Joint(members.Select(m => m.Camp)));
    }

    private static string? Joint(IEnumerable<string?> values) =>
        values.Contains(null) ? null : string.Join(" and ", values.Distinct(StringComparer.Ordinal));

    private static string? Cell(string[] cells, int at) =>
        at < cells.Length && cells[at].Trim() is { Length: > 0 } value ? value : null;
}
