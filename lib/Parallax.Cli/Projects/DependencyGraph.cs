using System.Text.Json;

namespace Parallax.Cli.Projects;

/// <summary>What a program's <c>.deps.json</c> says of its packages and projects.</summary>
internal sealed class DependencyGraph
{
    private readonly Dictionary<string, JsonElement> _libraries;

    private DependencyGraph(Dictionary<string, JsonElement> libraries) => _libraries = libraries;

    /// <summary>Reads the file that a build puts beside a program.</summary>
    public static DependencyGraph Load(string path)
    {
        using var stream = File.OpenRead(path);
        using var document = JsonDocument.Parse(stream);
        var target = document.RootElement.GetProperty("targets").EnumerateObject().First().Value.Clone();
        // A library is called "Name/1.2.3".
        return new DependencyGraph(target.EnumerateObject().ToDictionary(
            library => library.Name.Split('/')[0], library => library.Value, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>A library and all that it needs, directly or not, in ordinal order.</summary>
    public IReadOnlyCollection<string> Closure(string library)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>([library]);
        while (waiting.TryPop(out var name))
        {
            if (!_libraries.ContainsKey(name) || !found.Add(name)) continue;
            foreach (var needed in Names(name, "dependencies"))
            {
                waiting.Push(needed);
            }
        }

        return found;
    }

    /// <summary>The file names of a library's assemblies, which a build puts into one folder.</summary>
    public IEnumerable<string> Assemblies(string library)
    {
        var paths = Names(library, "runtime");
        return paths.Select(path => Path.GetFileName(path));
    }

    /// <summary>The paths of a library's native files, one set for each kind of computer.</summary>
    public IEnumerable<string> Natives(string library)
    {
        var paths = Names(library, "runtimeTargets");
        return paths.Where(path => path.Contains("/native/", StringComparison.Ordinal));
    }

    private IEnumerable<string> Names(string library, string property)
    {
        if (!_libraries[library].TryGetProperty(property, out var values)) return [];
        return values.EnumerateObject().Select(value => value.Name);
    }
}
