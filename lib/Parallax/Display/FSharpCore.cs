using System.Reflection;
using System.Runtime.CompilerServices;

namespace Parallax.Display;

/// <summary>Gives every library in the process the same FSharp.Core, on which Plotly.NET rests.</summary>
/// <remarks>
/// A script that loads this library by path makes one load context for each version of FSharp.Core that is asked for
/// (Plotly.NET 6.0.0 asks for 10.1, Giraffe.ViewEngine 1.4.0 for 5.0), and types of two copies do not fit together. The
/// build puts the file into a subfolder, where no search finds it, so that every request comes here.
/// </remarks>
internal static class FSharpCore
{
    private const string Name = "FSharp.Core";

#pragma warning disable CA2255 // A library that scripts load has no other place that runs before its first use.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void ShareOneCopy() => AppDomain.CurrentDomain.AssemblyResolve += Resolve;

    private static Assembly? Resolve(object? sender, ResolveEventArgs request)
    {
        if (new AssemblyName(request.Name).Name != Name) return null;
        return Loaded() ?? Load();
    }

    private static Assembly? Loaded() =>
        AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(assembly => assembly.GetName().Name == Name);

    private static Assembly? Load()
    {
        var folder = Path.GetDirectoryName(typeof(FSharpCore).Assembly.Location);
        if (string.IsNullOrEmpty(folder)) return null;
        var file = Path.Combine(folder, "fsharp", Name + ".dll");
        return File.Exists(file) ? Assembly.LoadFrom(file) : null;
    }
}
