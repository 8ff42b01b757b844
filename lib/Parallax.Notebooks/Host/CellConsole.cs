using System.Text;

namespace Parallax.Notebooks.Host;

/// <summary>The console that cells see: it prints into the output of the cell that started the work.</summary>
internal sealed class CellConsole : TextWriter
{
    private readonly string _stream;

    private CellConsole(string stream)
    {
        _stream = stream;
        // The same output on every system.
        CoreNewLine = ['\n'];
    }

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>Takes the place of the console's writers.</summary>
    public static void Install()
    {
        Console.SetOut(new CellConsole("stdout"));
        Console.SetError(new CellConsole("stderr"));
    }

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void WriteLine(string? value) => Write(value + "\n");

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > 0)
        {
            CellContext.Current?.Print(_stream, buffer.ToString().ReplaceLineEndings("\n"));
        }
    }
}
