using System.Buffers;
using System.Text;

namespace Parallax.Cli;

/// <summary>Standard output or error for text that holds what articles, records and file names say.</summary>
/// <remarks>
/// Control characters could steer the reader's terminal, and marks that turn the direction of writing could show
/// another text than there is: both become U+FFFD. Line ends and tabs stay.
/// </remarks>
internal sealed class PlainConsole(TextWriter inner) : TextWriter
{
    private const char Replacement = '\uFFFD';

    private const string Directions = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
    private const int EndOfControls = 0xA0;

    private static readonly SearchValues<char> Unsafe = SearchValues.Create(
        [.. Enumerable.Range(0, EndOfControls).Select(c => (char)c).Where(IsControl), .. Directions]);

    public override Encoding Encoding => inner.Encoding;

    /// <summary>Puts itself before both of the console's writers.</summary>
    public static void Install()
    {
        Console.SetOut(new PlainConsole(Console.Out));
        Console.SetError(new PlainConsole(Console.Error));
    }

    /// <summary>A text as it is written.</summary>
    public static string Plain(string text)
    {
        if (!text.AsSpan().ContainsAny(Unsafe)) return text;
        // The carriage return of a line end; alone it would write over the line.
        return string.Create(text.Length, text, static (plain, from) =>
        {
            for (var i = 0; i < plain.Length; i++)
            {
                var isLineEnd = from[i] == '\r' && i + 1 < from.Length && from[i + 1] == '\n';
                plain[i] = Unsafe.Contains(from[i]) && !isLineEnd ? Replacement : from[i];
            }
        });
    }

    public override void Write(char value) => inner.Write(Unsafe.Contains(value) ? Replacement : value);

    public override void Write(string? value) => inner.Write(value is null ? null : Plain(value));

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void WriteLine(string? value) => inner.WriteLine(value is null ? null : Plain(value));

    public override void WriteLine() => inner.WriteLine();

    public override void Flush() => inner.Flush();

    private static bool IsControl(char c) => char.IsControl(c) && c is not ('\n' or '\t');
}
