using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Parallax.Notebooks.Host;

/// <summary>
/// Finds the libraries of packages for whichever load context asks, where the script loader does not.
/// </summary>
/// <remarks>The script loader wants full names and knows nothing of native libraries.</remarks>
internal sealed class PackageLibraries
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, string> _managed = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _native = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<AssemblyLoadContext> _contexts = [];

    public PackageLibraries()
    {
        AppDomain.CurrentDomain.AssemblyLoad += (_, loaded) => Watch(loaded.LoadedAssembly);
        Watch(typeof(PackageLibraries).Assembly);
    }

    /// <summary>Raised for a library of a package that something other than a cell has loaded.</summary>
    public event Action<Assembly>? Loaded;

    public void Add(PackageFiles files)
    {
        lock (_lock)
        {
            foreach (var path in files.Assemblies)
            {
                _managed[Path.GetFileNameWithoutExtension(path)] = path;
            }

            foreach (var path in files.Native)
            {
                var name = Path.GetFileNameWithoutExtension(path);
                _native[name] = path;
                // Linux and macOS put "lib" before the name that code asks for.
                _native.TryAdd(name.StartsWith("lib", StringComparison.Ordinal) ? name[3..] : name, path);
            }
        }
    }

    private void Watch(Assembly assembly)
    {
        if (AssemblyLoadContext.GetLoadContext(assembly) is not { } context)
        {
            return;
        }

        lock (_lock)
        {
            if (_contexts.Add(context))
            {
                context.Resolving += Resolve;
                context.ResolvingUnmanagedDll += ResolveNative;
            }
        }
    }

    private Assembly? Resolve(AssemblyLoadContext context, AssemblyName name)
    {
        string? path;
        lock (_lock)
        {
            if (!_managed.TryGetValue(name.Name ?? "", out path))
            {
                return null;
            }
        }

        var assemblies = AppDomain.CurrentDomain.GetAssemblies().Where(assembly => !assembly.IsDynamic);
        var loaded = assemblies.FirstOrDefault(assembly => assembly.Location == path);
        if (loaded is null)
        {
            loaded = context.LoadFromAssemblyPath(path);
            Loaded?.Invoke(loaded);
        }

        return loaded;
    }

    private nint ResolveNative(Assembly library, string name)
    {
        string? path;
        lock (_lock)
        {
            var bare = Path.GetFileNameWithoutExtension(name);
            if (_native.TryGetValue(name, out path) || _native.TryGetValue(bare, out path))
            {
                return NativeLibrary.Load(path);
            }
        }

        return BesideLibrary(library, name);
    }

    /// <summary>
    /// Looks where a build puts native files: a script that loads a library by its path has no list of them.
    /// </summary>
    private static nint BesideLibrary(Assembly library, string name)
    {
        var folder = Path.GetDirectoryName(library.Location);
        if (string.IsNullOrEmpty(folder)) return 0;
        var natives = Path.Combine(folder, "runtimes", RuntimeInformation.RuntimeIdentifier, "native");
        return NativeLibrary.TryLoad(Path.Combine(natives, NativeFile(name)), out var handle) ? handle : 0;
    }

    private static string NativeFile(string name)
    {
        if (OperatingSystem.IsWindows()) return $"{name}.dll";
        return OperatingSystem.IsMacOS() ? $"lib{name}.dylib" : $"lib{name}.so";
    }
}
