namespace Parallax.Notebooks.Host;

/// <summary>Takes a notebook's own directives out of a cell, leaving the lines in their places.</summary>
internal static class CellDirectives
{
    /// <summary>The C# of a cell.</summary>
    /// <exception cref="CellException">A directive asks for what this engine or this computer does not have.</exception>
    public static CellCode Apply(string source, string folder)
    {
        var lines = source.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimStart();
            if (line.StartsWith("#!", StringComparison.Ordinal))
            {
                lines[i] = "";
            }
            else if (line.StartsWith("#r", StringComparison.Ordinal))
            {
                CheckReference(line, folder, i + 1);
            }
        }

        return new CellCode(string.Join('\n', lines));
    }

    private static void CheckReference(string line, string folder, int number)
    {
        var parts = line.Split('"');
        if (parts.Length < 3 || !parts[1].EndsWith(".dll", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        // A path may be written with either separator on every system.
        var path = Path.GetFullPath(Path.Combine(folder, parts[1].Replace('\\', Path.DirectorySeparatorChar)));
        if (!File.Exists(path) && parts[1].AsSpan().ContainsAny('/', '\\'))
        {
            throw new CellException(
                "CS0006", $"\"{parts[1]}\" is not there. If it is a library of this repository, run `dotnet build` once.", number);
        }
    }
}
