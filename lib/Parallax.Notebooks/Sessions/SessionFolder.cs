namespace Parallax.Notebooks.Sessions;

/// <summary>The folder for a session's temporary files, which both sides of its pipe know and remove.</summary>
internal static class SessionFolder
{
    /// <summary>The folder of the session with a pipe of that name; it is made when it is needed.</summary>
    public static string Of(string pipeName) => Path.Combine(Path.GetTempPath(), $"notebook-session-{pipeName}");

    /// <summary>Removes the folder, if it is there.</summary>
    public static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It was never made, the other side removes it at the same time, or a process that is just ending holds it.
        }
    }
}
