using CodeShape;

namespace Parallax.Tests.Architecture;

/// <summary>The sizes of the source files, read once for all tests.</summary>
internal static class FileShapes
{
    private static readonly string[] Projects = ["Parallax", "Parallax.Notebooks", "Parallax.Cli", "Parallax.Learning"];

    /// <summary>Every source file below lib/.</summary>
    public static IReadOnlyList<FileShape> Library { get; } =
        [.. Projects.SelectMany(project => Below(Repository.PathOf("lib", project)))];

    /// <summary>The source files below a folder.</summary>
    public static IEnumerable<FileShape> Below(string folder) => FileShape.Below(folder);

    /// <summary>How a place is named in a failed test.</summary>
    public static string At(this FileShape file, int line) =>
        $"{Path.GetRelativePath(Repository.Root, file.Path).Replace('\\', '/')}:{line}";
}
