namespace Parallax.Articles;

/// <summary>Reads the embedded tables of this stage.</summary>
internal static class Resource
{
    /// <summary>The rows of <c>Resources/articles/NAME</c> without the line of column names.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream($"Parallax.Resources.articles/{name}")
            ?? throw new InvalidOperationException($"The embedded table articles/{name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
            if (line.Length > 0) yield return line.Split('\t');
    }
}
