using System.Text;

namespace Parallax.Display;

/// <summary>A file that is written whole or not at all: beside its place first, then moved there.</summary>
/// <remarks>
/// Every file of the library and of the command is written so: an interrupted run leaves the old file as it was, and
/// what a killed one left beside it is removed when the file is written again.
/// </remarks>
public sealed class SafeFile : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _path;
    private readonly string _beside;

    /// <summary>Begins a file; its folder is made where there is none.</summary>
    /// <exception cref="IOException">The place cannot be written to.</exception>
    public SafeFile(string path)
    {
        _path = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        var stream = Temporaries.Create(_path);
        (Stream, _beside) = (stream, stream.Name);
    }

    /// <summary>Where the content is written to.</summary>
    public Stream Stream { get; }

    /// <summary>Writes a whole file of text: UTF-8 without a byte order mark, line ends as they are.</summary>
    /// <exception cref="IOException">The place cannot be written to.</exception>
    public static void Write(string path, string text) =>
        Write(path, stream => stream.Write(Utf8.GetBytes(text)));

    /// <summary>
    /// Writes a whole file through its stream; where <paramref name="content"/> throws, the old file stays.
    /// </summary>
    /// <exception cref="IOException">The place cannot be written to.</exception>
    public static void Write(string path, Action<Stream> content)
    {
        using var file = new SafeFile(path);
        content(file.Stream);
        file.Commit();
    }

    /// <summary>Closes the file and moves it to its place, over an older one.</summary>
    public void Commit()
    {
        Stream.Dispose();
        File.Move(_beside, _path, overwrite: true);
        Temporaries.End(_beside);
    }

    /// <summary>Removes what was written, unless it was committed.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        Temporaries.End(_beside);
    }
}
