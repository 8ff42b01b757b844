namespace Parallax.Language;

/// <summary>Reads the tables that are embedded in the library.</summary>
internal static class EmbeddedText
{
    /// <summary>The lines of an embedded file that are neither empty nor a comment ('#' first).</summary>
    /// <exception cref="InvalidOperationException">The library holds no such file.</exception>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream("Parallax.Resources." + name)
            ?? throw new InvalidOperationException($"The library holds no resource '{name}'; check its name under lib/Parallax/Resources.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line;
    }
}
