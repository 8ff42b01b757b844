namespace Parallax.Charts;

/// <summary>How a chart becomes a PNG file.</summary>
public sealed record PngOptions
{
    /// <summary>The width in CSS pixels, from 320 on.</summary>
    public int Width { get; init; } = 760;

    /// <summary>Pixels of the file for each CSS pixel.</summary>
    public double Scale { get; init; } = 2;

    /// <summary>The browser's executable; searched on the PATH where it is null.</summary>
    public string? Browser { get; init; }
}
