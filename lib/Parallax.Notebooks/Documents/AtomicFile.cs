using System.Text;
using Parallax.Display;

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
        var stream = Temporaries.Create(full);
        try
        {
            stream.Write(Utf8.GetBytes(text));
            stream.Dispose();
            File.Move(stream.Name, full, overwrite: true);
        }
        finally
        {
            stream.Dispose();
            Temporaries.End(stream.Name);
        }
    }
}
