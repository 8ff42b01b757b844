using System.IO.Enumeration;

namespace Parallax.Cli;

/// <summary>The files below a folder, as they are counted for progress and plans.</summary>
internal static class FilesBelow
{
    /// <summary>The files; links to folders are not followed, so that no circle is walked.</summary>
    public static IEnumerable<string> Of(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };
        return new FileSystemEnumerable<string>(folder, (ref entry) => entry.ToFullPath(), options)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };
    }
}
