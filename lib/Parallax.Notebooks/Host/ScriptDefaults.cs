using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Parallax.Notebooks.Host;

/// <summary>
/// What a cell can use without asking: the .NET libraries, the display functions and .NET Interactive's imports.
/// </summary>
internal static class ScriptDefaults
{
    private static readonly string[] Imports =
    [
        "System",
        "System.Text",
        "System.Collections",
        "System.Collections.Generic",
        "System.Threading.Tasks",
        "System.Linq",
        "Microsoft.DotNet.Interactive.Kernel",
    ];

    /// <summary>The options of a session that runs in a folder.</summary>
    public static ScriptOptions Options(string folder) => ScriptOptions.Default
        .WithReferences(References())
        .WithImports(Imports)
        .WithMetadataResolver(ScriptMetadataResolver.Default.WithBaseDirectory(folder).WithSearchPaths())
        .WithSourceResolver(ScriptSourceResolver.Default.WithBaseDirectory(folder).WithSearchPaths())
        .WithAllowUnsafe(true)
        .WithLanguageVersion(LanguageVersion.Latest)
        .WithOptimizationLevel(OptimizationLevel.Debug)
        .WithEmitDebugInformation(true);

    private static IEnumerable<MetadataReference> References()
    {
        var framework = RuntimeEnvironment.GetRuntimeDirectory();
        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return trusted
            .Where(path => path.StartsWith(framework, StringComparison.OrdinalIgnoreCase))
            .Concat(SharedLibraries.Files)
            .Select(path => MetadataReference.CreateFromFile(path));
    }
}
