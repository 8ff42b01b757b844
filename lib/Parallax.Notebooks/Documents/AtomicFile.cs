using System.Text;

namespace Parallax.Notebooks.Documents;

/// <summary>Writes a file beside its place and renames it, so that it is there whole or not at all.</summary>
internal static class AtomicFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes text as UTF-8 without a byte order mark.</summary>
    public static void Write(string path, string text)
    {
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var beside = $"{full}.{Environment.ProcessId}.tmp";
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
}
