using System.Text;
using Spectre.Console;

namespace Parallax.Cli;

/// <summary>Standard error for the progress that draws with control codes, not through <see cref="PlainConsole"/>.</summary>
internal sealed class TerminalOutput : IAnsiConsoleOutput
{
    private const int UsualWidth = 80;
    private const int UsualHeight = 24;

    public TextWriter Writer { get; } =
        new StreamWriter(Console.OpenStandardError(), Console.Error.Encoding, leaveOpen: true) { AutoFlush = true };

    public bool IsTerminal => !Console.IsErrorRedirected;

    public int Width => Sized(() => Console.BufferWidth, UsualWidth);

    public int Height => Sized(() => Console.WindowHeight, UsualHeight);

    public void SetEncoding(Encoding encoding) => Console.OutputEncoding = encoding;

    private static int Sized(Func<int> size, int usual)
    {
        try
        {
            return size() is > 0 and var found ? found : usual;
        }
        catch (IOException)
        {
            return usual;
        }
    }
}
