namespace Parallax.Notebooks.Host;

/// <summary>A cell that cannot be run as it is written, with the place and the way out.</summary>
internal sealed class CellException(string code, string message, int line) : Exception(message)
{
    public string Code { get; } = code;

    public int Line { get; } = line;
}
