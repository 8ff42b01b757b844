using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;
using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Host;

/// <summary>
/// Describes an error as its reader needs it: the message, the cell and line, and no frame of the engine.
/// </summary>
internal static class ErrorReport
{
    private const int MaximumErrors = 10;

    /// <summary>The folder in which the session was started; the compiler puts it before a cell's name.</summary>
    private static readonly string Folder = Environment.CurrentDirectory;

    public static HostMessage Describe(Exception error, string cell) => error switch
    {
        CompilationErrorException compilation => Compilation(compilation, cell),
        CellException { Line: 0 } failed => Build(
            failed.Code,
            failed.Message,
            0,
            [$"{cell}: {failed.Message}"]),
        CellException directive => Directive(directive, cell),
        CellFailedException { InnerException: { } thrown } => Runtime(thrown, cell),
        CellStoppedException => Build("Interrupted", error.Message, 0, [$"{cell}: {error.Message}"]),
        _ => Runtime(error, cell),
    };

    private static HostMessage Directive(CellException error, string cell) =>
        Build(
            error.Code,
            error.Message,
            error.Line,
            [$"{cell}, line {error.Line}: {error.Message}"]);

    private static HostMessage Compilation(CompilationErrorException error, string cell)
    {
        var all = error.Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error);
        var errors = all.Take(MaximumErrors).ToList();
        var trace =
            errors.ConvertAll(
                one => $"{Place(one, cell)}: error {one.Id}: {DiagnosticHints.Explain(one)}");
        var first = errors[0];
        return Build(first.Id, DiagnosticHints.Explain(first), Line(first), trace);
    }

    private static string Place(Diagnostic one, string cell)
    {
        var span = one.Location.GetMappedLineSpan();
        var file = string.IsNullOrEmpty(span.Path) ? cell : span.Path;
        var (line, column) = (span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
        return string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}, column {column}");
    }

    private static int Line(Diagnostic one) => one.Location.GetMappedLineSpan().StartLinePosition.Line + 1;

    private static HostMessage Runtime(Exception thrown, string cell)
    {
        var trace = new List<string>();
        for (var error = thrown; error is not null; error = error.InnerException)
        {
            trace.Add(
                $"{(error == thrown ? "" : "caused by ")}{error.GetType().FullName}: {error.Message}");
            trace.AddRange(
                Frames(error)
                    .Select(frame => $"   at {frame.Method} in {frame.File}, line {frame.Line}"));
        }

        var place = Frames(thrown).FirstOrDefault(frame => frame.File == cell).Line;
        return Build(thrown.GetType().FullName ?? "Exception", thrown.Message, place, trace);
    }

    /// <summary>The frames that have a line in a cell or a loaded script.</summary>
    private static IEnumerable<(string Method, string File, int Line)> Frames(Exception error) =>
        from frame in new StackTrace(error, fNeedFileInfo: true).GetFrames()
        let type = frame.GetMethod()?.DeclaringType
        where type is not null && frame.GetFileLineNumber() > 0 && IsScript(type)
        select (MethodName(frame), FileName(frame), frame.GetFileLineNumber());

    /// <summary>The cell's name, or the path of a loaded script as it would be written in a cell.</summary>
    private static string FileName(StackFrame frame) =>
        Path.GetRelativePath(Folder, frame.GetFileName() ?? "a script").Replace('\\', '/');

    private static bool IsScript(Type type) =>
        type.Assembly.IsDynamic || type.Assembly.GetName().Name?.StartsWith('\u211B') == true;

    /// <summary>
    /// The name as it was written: compilers wrap lambdas, local functions and async code in names of their own.
    /// </summary>
    private static string MethodName(StackFrame frame)
    {
        var method = frame.GetMethod()!;
        var name = method.Name == "MoveNext" ? method.DeclaringType!.Name : method.Name;
        var local = name.IndexOf(">g__", StringComparison.Ordinal);
        if (local >= 0)
        {
            return name[(local + 4)..].Split('|')[0];
        }

        var start = name.LastIndexOf('<') + 1;
        var end = name.IndexOf('>', start);
        var inner = start > 0 && end > start ? name[start..end] : name;
        return inner is "Initialize" or "Main" or "Factory" ? "the cell" : inner;
    }

    private static HostMessage Build(string name, string message, int line, IEnumerable<string> trace) => new()
    {
        Kind = HostMessageKind.Error,
        Name = name,
        Text = message,
        Number = line,
        Lines = [.. trace],
    };
}
