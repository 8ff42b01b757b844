namespace Parallax.Comparison.Voices;

/// <summary>An editable table of which country and camp a speaker belongs to.</summary>
/// <remarks>
/// CSV with the columns speaker, country, camp; the default is the resource quotes/camps.csv. Later rows win.
/// </remarks>
public sealed class ShareOfVoiceCamps
{
    private const string Joiner = " and ";

    private readonly Dictionary<string, (string? Country, string? Camp)> _rows = new(StringComparer.OrdinalIgnoreCase);

    private ShareOfVoiceCamps(IEnumerable<string> lines)
    {
        foreach (var line in lines.Skip(1))
        {
            var cells = line.Split(',', StringSplitOptions.TrimEntries);
            if (cells is not [{ Length: > 0 } speaker, _, ..]) continue;
            _rows[speaker] = (Cell(cells, 1), Cell(cells, 2));
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
        if (lines.Length > 0 && IsHeader(lines[0])) return new ShareOfVoiceCamps(lines);
        throw new FormatException(
            $"{Path.GetFileName(path)} begins with '{lines.FirstOrDefault()}'; "
            + "the first line must be speaker,country,camp.");
    }

    /// <summary>The country and camp of a speaker; null where the table does not hold them.</summary>
    /// <remarks>A joint source ("A and B") has those of all its members, such as "China and Russia".</remarks>
    public (string? Country, string? Camp)? Find(string? speaker)
    {
        if (speaker is null) return null;
        if (_rows.TryGetValue(speaker, out var row)) return row;
        var members = Array.ConvertAll(speaker.Split(Joiner), _rows.GetValueOrDefault);
        var isJoint = members.Length > 1 && Array.TrueForAll(members, member => member.Country is not null);
        if (!isJoint) return null;
        return (Joint(members.Select(member => member.Country)), Joint(members.Select(member => member.Camp)));
    }

    private static bool IsHeader(string line) =>
        line.Replace(" ", "").StartsWith("speaker,country", StringComparison.OrdinalIgnoreCase);

    private static string? Joint(IEnumerable<string?> values) =>
        values.Contains(null) ? null : string.Join(Joiner, values.Distinct(StringComparer.Ordinal));

    private static string? Cell(string[] cells, int at) =>
        cells.ElementAtOrDefault(at) is { Length: > 0 } cell ? cell : null;
}
