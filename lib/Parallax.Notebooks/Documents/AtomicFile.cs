using System.Text;
using Parallax.Display;

namespace Parallax.Notebooks.Documents;

/// <summary>Writes a file beside its place and renames it, so that it is there whole or not at all.</summary>
internal static class AtomicFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes text as UTF-8 without a byte order mark; a file that holds just that stays as it is.</summary>
    /// <remarks>So a run that changes nothing does not make a build think that a notebook is new.</remarks>
    public static void Write(string path, string text)
    {
        var full = Path.GetFullPath(path);
        var bytes = Utf8.GetBytes(text);
        if (Holds(full, bytes)) return;
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var stream = Temporaries.Create(full);
        try
        {
            stream.Write(bytes);
            stream.Dispose();
            File.Move(stream.Name, full, overwrite: true);
        }
        finally
        {
            stream.Dispose();
            Temporaries.End(stream.Name);
        }
    }

    private static bool Holds(string path, byte[] bytes)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
    }
}
