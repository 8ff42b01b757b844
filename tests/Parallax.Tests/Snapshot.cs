namespace Parallax.Tests;

/// <summary>Compares text with a file that people read; PARALLAX_UPDATE_SNAPSHOTS=1 writes the file anew.</summary>
internal static class Snapshot
{
    /// <summary>Fails where the text is not what the file holds.</summary>
    public static void Compare(string path, string text)
    {
        if (Environment.GetEnvironmentVariable("PARALLAX_UPDATE_SNAPSHOTS") == "1") File.WriteAllText(path, text);
        Assert.Equal(File.ReadAllText(path), text, ignoreLineEndingDifferences: true);
    }
}
