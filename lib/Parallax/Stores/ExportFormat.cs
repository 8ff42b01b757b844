namespace Parallax.Stores;

/// <summary>What exported tables are written as.</summary>
public enum ExportFormat
{
    /// <summary>Comma-separated values in UTF-8, a header line first; values as they are.</summary>
    Csv,

    /// <summary>Excel workbooks; what a spreadsheet would take for a formula begins with an apostrophe.</summary>
    Xlsx,

    /// <summary>Parquet files.</summary>
    Parquet,

    /// <summary>A JSON object a line.</summary>
    Jsonl,
}
