using System.IO.Enumeration;

namespace Parallax.Display;

/// <summary>Tells files with bytes from what only looks like one: pipes, devices, links to them.</summary>
internal static class OrdinaryFile
{
    /// <summary>Whether there is a file that has bytes of its own.</summary>
    /// <remarks>
    /// Opening a pipe waits for a writer, and a device such as /dev/zero has no end; both have no length. Links are
    /// followed.
    /// </remarks>
    public static bool HasBytes(string path)
    {
        try
        {
            var file = new FileInfo(path);
            var target = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
            return target is { Exists: true, Length: > 0 };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A circle of links, or a folder that may not be entered.
            return false;
        }
    }

    /// <summary>The files below a folder; links to folders are not followed, so that no circle is walked.</summary>
    public static IEnumerable<string> Below(string folder)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };
        return new FileSystemEnumerable<string>(folder, (ref entry) => entry.ToFullPath(), options)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };
    }
}
