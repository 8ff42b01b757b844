namespace Parallax.Notebooks.Report;

/// <summary>The script and the style rules by which a page opens its numbers.</summary>
internal static class ReportAssets
{
    private static readonly Lazy<string> Text = new(() => Read("report.js"));
    private static readonly Lazy<string> Rules = new(() => Read("report.css"));

    /// <summary>The script: tooltips, lists of places, sorting, filtering, saving.</summary>
    public static string Script => Text.Value;

    /// <summary>The style rules of what the script makes, and of charts in the page.</summary>
    public static string Style => Rules.Value;

    private static string Read(string name)
    {
        var resource = $"Parallax.Notebooks.Report.{name}";
        using var stream = typeof(ReportAssets).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The resource {resource} is missing from the build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
