using System.Runtime.CompilerServices;

namespace Parallax.Display;

/// <summary>Registers what shows the packages' types, where a notebook's kernel has loaded its formatters.</summary>
/// <remarks>What a user registers later wins.</remarks>
internal static class NotebookDisplay
{
    private const string Formatting = "Microsoft.DotNet.Interactive.Formatting";

#pragma warning disable CA2255 // A library that scripts load has no other place that runs before its first use.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void RegisterInKernels()
    {
        if (AppDomain.CurrentDomain.GetAssemblies().Any(assembly => assembly.GetName().Name == Formatting)) Register();
    }

    private static void Register()
    {
        try
        {
            LoadExtension();
        }
        catch (Exception error) when (error is TypeLoadException or MissingMemberException or IOException)
        {
            // The formatters of another version: the kernel shows these types in its own way, all else works.
        }
    }

    /// <summary>A method of its own, so that nothing asks for the assembly where it is not.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void LoadExtension() => KernelExtension.Load();
}
