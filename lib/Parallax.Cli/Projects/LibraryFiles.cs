namespace Parallax.Cli.Projects;

/// <summary>Finds the library and everything it needs among the command's own files.</summary>
internal static class LibraryFiles
{
    private const string Dependencies = "Parallax.Cli.deps.json";
    private const string Library = "Parallax";

    /// <summary>
    /// Where scripts find it only when the library hands it out; see the library's <c>FSharpCore</c>.
    /// </summary>
    private const string SetAside = "FSharp.Core.dll";

    private static readonly string[] DebugSymbols = [".dbg", ".dwarf"];

    /// <summary>
    /// The assemblies with the library's documentation and symbols, and native libraries, in order of their places.
    /// </summary>
    public static IReadOnlyList<LibraryFile> Find()
    {
        var folder = Path.GetDirectoryName(typeof(Coverage).Assembly.Location)!;
        var graph = DependencyGraph.Load(Path.Combine(folder, Dependencies));
        var packages = graph.Closure(Library);
        string[] names =
        [
            .. packages.SelectMany(graph.Assemblies),
            .. packages.SelectMany(graph.Natives).Where(IsLibrary),
            $"{Library}.pdb",
            $"{Library}.xml",
        ];
        var files = names.Distinct()
            .Select(name => new LibraryFile(Path.Combine(folder, name), Place(name)));
        return [.. files.Where(file => File.Exists(file.Path))
            .OrderBy(file => file.Place, StringComparer.Ordinal)];
    }

    private static string Place(string name) => name == SetAside ? $"fsharp/{name}" : name;

    private static bool IsLibrary(string path) => !DebugSymbols.Contains(Path.GetExtension(path));
}
