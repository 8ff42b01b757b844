namespace Parallax.Records;

/// <summary>A file that comes to be whole or not at all: written beside its place, then moved there.</summary>
public sealed class SafeFile : IDisposable
{
    private readonly string _path;
    private readonly string _beside;
    private bool _committed;

    /// <summary>Begins a file, making its folder where there is none.</summary>
    /// <exception cref="IOException">The place cannot be written to.</exception>
    public SafeFile(string path)
    {
        _path = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        _beside = $"{_path}.{Environment.ProcessId}.tmp";
        Stream = new FileStream(_beside, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
    }

    /// <summary>Where the content is written to.</summary>
    public Stream Stream { get; }

    /// <summary>Closes the file and moves it to its place, over one that stood there.</summary>
    public void Commit()
    {
        Stream.Dispose();
        File.Move(_beside, _path, overwrite: true);
        _committed = true;
    }

    /// <summary>Removes what was written, unless it was committed.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        if (!_committed) File.Delete(_beside);
    }
}
