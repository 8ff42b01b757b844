namespace Parallax.Articles.Readers;

/// <summary>Reads a file of limited size as text.</summary>
internal static class WholeFile
{
    /// <summary>The decoded text; null, with a line in the report, where it is empty, too large or not text.</summary>
    public static string? Read(SourceFile file, LoadReport report)
    {
        var length = new FileInfo(file.Path).Length;
        if (length > file.Options.MaxFileBytes)
        {
            report.Skip(file.Name, $"it has {length} bytes, more than the limit of {file.Options.MaxFileBytes}; raise CorpusOptions.MaxFileBytes if it is an article.");
            return null;
        }
        var text = TextDecoder.Decode(File.ReadAllBytes(file.Path));
        if (text is null) report.Skip(file.Name, "it is binary, not text.");
        else if (string.IsNullOrWhiteSpace(text)) report.Skip(file.Name, "it is empty.");
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }
}
