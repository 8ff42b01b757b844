using System.Reflection;

namespace Parallax.Notebooks.Host;

/// <summary>
/// Libraries that cells share with this process: .NET Interactive, the compiler and what these two need.
/// </summary>
/// <remarks>
/// A package may bring them in another version (every package with an extension brings .NET Interactive). A second copy
/// would give each of their names two meanings, so ours takes its place.
/// </remarks>
internal static class SharedLibraries
{
    private static readonly string[] Families =
    [
        "Microsoft.AspNetCore.Html.Abstractions",
        "Microsoft.Bcl.",
        "Microsoft.CodeAnalysis",
        "Microsoft.DotNet.Interactive",
        "Parallax.Notebooks",
        "System.Reactive",
    ];

    /// <summary>Their files.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(IsShared)];

    private static readonly HashSet<string> Names = new(Files.Select(Name), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a library of this name is shared, wherever the file is.</summary>
    public static bool Has(string path) => Names.Contains(Name(path));

    /// <summary>The copies that this process has.</summary>
    public static IEnumerable<Assembly> Load() => Names.Select(name => Assembly.Load(new AssemblyName(name)));

    private static bool IsShared(string path)
    {
        var name = Name(path);
        return Array.Exists(Families, family => name.StartsWith(family, StringComparison.OrdinalIgnoreCase));
    }

    private static string Name(string path) => Path.GetFileNameWithoutExtension(path);
}
