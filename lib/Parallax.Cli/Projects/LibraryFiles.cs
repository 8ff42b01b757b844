using System.Reflection;

namespace Parallax.Cli.Projects;

/// <summary>Finds the library and the assemblies it needs among the command's own files.</summary>
internal static class LibraryFiles
{
    /// <summary>The assemblies, and their documentation and symbols where those are there, in ordinal order of their names.</summary>
    public static IReadOnlyList<string> Find()
    {
        var library = typeof(Coverage).Assembly;
        var folder = Path.GetDirectoryName(library.Location)!;
        var found = new SortedSet<string>(StringComparer.Ordinal);
        Collect(library, folder, found);
        return [.. found.SelectMany(name => new[] { ".dll", ".pdb", ".xml" }, (name, extension) => Path.Combine(folder, name + extension)).Where(File.Exists)];
    }

    private static void Collect(Assembly assembly, string folder, SortedSet<string> found)
    {
        if (!found.Add(assembly.GetName().Name!))
        {
            return;
        }

        // What does not lie beside the library is part of .NET.
        foreach (var name in assembly.GetReferencedAssemblies().Where(name => File.Exists(Path.Combine(folder, name.Name + ".dll"))))
        {
            Collect(Assembly.Load(name), folder, found);
        }
    }
}
