using System.Reflection;
using System.Runtime.Loader;
using Microsoft.DotNet.Interactive;

namespace Parallax.Notebooks.Host.Interactive;

/// <summary>Loads what a package brings for notebooks, from the place where .NET Interactive looks for it.</summary>
internal sealed class ExtensionLoader(Kernel kernel)
{
    private const string Script = "extension.dib";
    private readonly HashSet<string> _loaded = new(StringComparer.Ordinal);

    /// <summary>Loads the extension libraries of a package.</summary>
    /// <param name="root">The package's folder.</param>
    /// <returns>The package's extension script, or null where it has none.</returns>
    public async Task<string?> LoadAsync(string root)
    {
        var folder = Path.Combine(root, "interactive-extensions", "dotnet");
        if (!Directory.Exists(folder) || !_loaded.Add(folder))
        {
            return null;
        }

        foreach (var library in Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal))
        {
            await LoadLibraryAsync(AssemblyLoadContext.Default.LoadFromAssemblyPath(library));
        }

        var script = Path.Combine(folder, Script);
        return File.Exists(script) ? script : null;
    }

    private async Task LoadLibraryAsync(Assembly library)
    {
        foreach (var type in library.ExportedTypes.Where(IsExtension))
        {
            var extension = (IKernelExtension)Activator.CreateInstance(type)!;
            await extension.OnLoadAsync(kernel);
        }
    }

    private static bool IsExtension(Type type) =>
        type is { IsAbstract: false, IsGenericTypeDefinition: false } && type.IsAssignableTo(typeof(IKernelExtension));
}
