using System.Diagnostics;
using System.Globalization;

namespace Parallax.Display;

/// <summary>
/// The files that this process writes beside their places: none is left when it ends, and what killed ones left is
/// removed by the next that writes the same file.
/// </summary>
internal static class Temporaries
{
    private const string Ending = ".tmp";
    private const int BufferSize = 1 << 16;

    private static readonly Lock Gate = new();
    private static readonly HashSet<string> Open = new(StringComparer.Ordinal);

    // By folder the temporary files that were there when this process first wrote to it.
    private static readonly Dictionary<string, string[]> Earlier = new(StringComparer.Ordinal);
    private static bool _ended;

    static Temporaries() => AppDomain.CurrentDomain.ProcessExit += (_, _) => End();

    /// <summary>Makes the file that is written before it is moved to its place.</summary>
    /// <exception cref="IOException">The place cannot be written to.</exception>
    /// <exception cref="OperationCanceledException">The process is being ended.</exception>
    public static FileStream Create(string path)
    {
        var beside = $"{path}.{Environment.ProcessId}{Ending}";
        // Whoever ends the process sees the file or is seen before it is made.
        lock (Gate)
        {
            if (_ended) throw new OperationCanceledException("The process is being ended.");
            foreach (var file in EarlierOf(path)) Delete(file);
            Open.Add(beside);
            return new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None, BufferSize);
        }
    }

    /// <summary>Says that a file was moved to its place, or deletes it.</summary>
    public static void End(string beside)
    {
        lock (Gate)
        {
            if (Open.Remove(beside)) Delete(beside);
        }
    }

    private static void End()
    {
        lock (Gate)
        {
            _ended = true;
            foreach (var beside in Open) Delete(beside);
        }
    }

    // What processes that no longer run left beside a file.
    private static IEnumerable<string> EarlierOf(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        if (!Earlier.TryGetValue(folder, out var files))
            files = Earlier[folder] = [.. Directory.EnumerateFiles(folder, "*" + Ending).Where(IsAbandoned)];
        return files.Where(file => file.Length > path.Length && PlaceOf(file) == path);
    }

    // The path of the file that a temporary one would have become.
    private static string PlaceOf(string file) => Path.ChangeExtension(file[..^Ending.Length], null);

    private static bool IsAbandoned(string file)
    {
        var writer = Path.GetExtension(file[..^Ending.Length]).TrimStart('.');
        return int.TryParse(writer, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && !IsRunning(id);
    }

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void Delete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // It is open elsewhere, or not ours to remove: the next that writes here tries again.
        }
    }
}
