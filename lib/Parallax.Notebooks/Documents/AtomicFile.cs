using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Parallax.Notebooks.Documents;

/// <summary>Writes a file beside its place and renames it, so that it is there whole or not at all.</summary>
internal static class AtomicFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly Lock Gate = new();

    // Whoever ends the process waits for the file that is being written, and no other is begun.
    static AtomicFile() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Gate.Enter();

    /// <summary>Writes text as UTF-8 without a byte order mark.</summary>
    public static void Write(string path, string text)
    {
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var beside = $"{full}.{Environment.ProcessId}.tmp";
        lock (Gate)
        {
            try
            {
                File.WriteAllText(beside, text, Utf8);
                File.Move(beside, full, overwrite: true);
            }
            finally
            {
                File.Delete(beside);
            }
        }

        RemoveAbandoned(full);
    }

    /// <summary>Removes what processes that were killed while they wrote this file have left beside it.</summary>
    private static void RemoveAbandoned(string path)
    {
        var name = Path.GetFileName(path);
        foreach (var beside in Directory.EnumerateFiles(Path.GetDirectoryName(path)!, $"{name}.*.tmp"))
        {
            var writer = Path.GetFileName(beside)[(name.Length + 1)..^".tmp".Length];
            if (int.TryParse(writer, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && !IsRunning(id))
            {
                File.Delete(beside);
            }
        }
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
}
