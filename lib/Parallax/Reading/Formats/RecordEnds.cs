namespace Parallax.Reading.Formats;

/// <summary>Finds, byte by byte, where the records of a file end: a line feed that is in no quoted field.</summary>
internal sealed class RecordEnds
{
    private const byte Quote = (byte)'"', Feed = (byte)'\n';
    private readonly byte? separator;
    private bool isQuoted, isFieldStart = true, isQuoteBefore;

    private RecordEnds(byte? separator) => this.separator = separator;

    /// <summary>Number of records that have ended.</summary>
    public int Count { get; private set; }

    /// <summary>For a file with one record a line or row; null for others.</summary>
    public static RecordEnds? Of(SourceFile file) => FileNames.IsPacked(file.Path)
        ? null
        : Path.GetExtension(file.Path).ToLowerInvariant() switch
        {
            ".jsonl" or ".ndjson" => new RecordEnds(null),
            ".csv" or ".tsv" => new RecordEnds((byte)TableReader.SeparatorOf(file)),
            _ => null,
        };

    /// <summary>Whether a record ends with this byte, which is the next one.</summary>
    public bool IsAfter(byte value)
    {
        var isEnd = separator is null ? value == Feed : IsAfterRow(value);
        if (isEnd) Count++;
        return isEnd;
    }

    // A quotation mark opens a field only at its start; two in a quoted field are one.
    private bool IsAfterRow(byte value)
    {
        if (isQuoted)
        {
            if (value == Quote)
            {
                isQuoteBefore = !isQuoteBefore;
                return false;
            }
            if (!isQuoteBefore) return false;
            isQuoted = isQuoteBefore = false;
        }
        isQuoted = value == Quote && isFieldStart;
        isFieldStart = value == separator || value == Feed;
        return value == Feed;
    }
}
