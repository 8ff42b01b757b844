namespace Parallax.Cli.Tests;

/// <summary>A project that <c>new</c> has made, for all tests that only look at it.</summary>
public sealed class MadeProject : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("parallax-").FullName;

    public MadeProject()
    {
        var (exit, _, error) = Cli.Run(["new", "mine"], _root);
        Assert.True(exit == 0, error);
    }

    /// <summary>The project's folder.</summary>
    public string Folder => Path.Combine(_root, "mine");

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
