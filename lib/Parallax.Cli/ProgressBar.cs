using Spectre.Console;

namespace Parallax.Cli;

/// <summary>A bar on standard error that grows with the work done; nothing where that is no terminal.</summary>
internal sealed class ProgressBar : IDisposable
{
    private const int Width = 30;

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    private readonly string _title;
    private readonly double _total;
    private readonly IAnsiConsole? _console;
    private readonly System.Diagnostics.Stopwatch _watch = System.Diagnostics.Stopwatch.StartNew();
    private TimeSpan _drawn = -Interval;

    /// <summary>A bar for <paramref name="total"/> units of work.</summary>
    public ProgressBar(string title, double total)
    {
        (_title, _total) = (title, Math.Max(total, 1));
        if (!Console.IsErrorRedirected)
            _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new TerminalOutput() });
    }

    /// <summary>Draws the bar at <paramref name="done"/> units, with what is being worked on beside it.</summary>
    public void Advance(double done, string item)
    {
        if (_console is null || _watch.Elapsed - _drawn < Interval) return;
        _drawn = _watch.Elapsed;
        var share = Math.Clamp(done / _total, 0, 1);
        var filled = (int)Math.Round(share * Width);
        var room = Math.Max(0, _console.Profile.Width - Width - _title.Length - 16);
        item = PlainConsole.Plain(item);
        var name = item.Length <= room ? item : item[..room];
        _console.Markup(
            $"\r{_title.EscapeMarkup()} [green]{new string('━', filled)}[/][grey]{new string('━', Width - filled)}[/] "
                +
                    $"{share * 100,3:0} %  {name.EscapeMarkup().PadRight(room)}");
    }

    /// <summary>Clears the bar.</summary>
    public void Dispose()
    {
        if (_console is null || _drawn < TimeSpan.Zero) return;
        _console.Write(new ControlCode("\r\u001b[2K"));
    }
}
