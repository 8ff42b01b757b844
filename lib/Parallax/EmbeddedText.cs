namespace Parallax;

/// <summary>Reads the files that are embedded in the library: everything under lib/Parallax/Resources.</summary>
internal static class EmbeddedText
{
    /// <summary>Opens an embedded file, given by its path below Resources, such as "quotes/cues.tsv".</summary>
    /// <exception cref="InvalidOperationException">The library holds no such file.</exception>
    public static Stream Open(string name)
    {
        var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream("Parallax.Resources." + name);
        return stream ?? throw new InvalidOperationException(
            $"The library holds no resource '{name}'; check its name under lib/Parallax/Resources, or make it with lib/Parallax.Learning.");
    }

    /// <summary>The lines of an embedded file that are neither empty nor a comment ('#' first).</summary>
    /// <exception cref="InvalidOperationException">The library holds no such file.</exception>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line;
    }

    /// <summary>The cells of those lines, parted by tabs.</summary>
    /// <exception cref="InvalidOperationException">The library holds no such file.</exception>
    public static IEnumerable<string[]> Rows(string name) =>
        Lines(name).Select(line => line.Split('\t'));
}
