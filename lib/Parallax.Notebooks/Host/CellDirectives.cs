using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Parallax.Notebooks.Host;

/// <summary>Takes a notebook's own directives out of a cell, leaving the lines of code in their places.</summary>
/// <remarks>
/// Known are <c>#!csharp</c>, <c>#!markdown</c> (its part is skipped), <c>#!html</c> and <c>#!javascript</c> (their
/// part is shown), <c>#!time</c>, <c>#!import</c>, those that ask about the session, <c>#r "nuget: …"</c> and <c>#i
/// "nuget: …"</c>. <c>#r "file"</c> and <c>#load</c> are the compiler's.
/// </remarks>
internal sealed class CellDirectives
{
    private readonly string[] _lines;
    private readonly string _folder;
    private readonly List<PackageRequest> _packages = [];
    private readonly List<string> _sources = [];
    private readonly List<(string MimeType, string Text)> _displays = [];
    private readonly List<ImportRequest> _imports = [];
    private readonly List<string> _questions = [];
    private readonly List<MagicLine> _added = [];
    private bool _isTimed;

    private CellDirectives(string source, string folder)
    {
        _lines = source.ReplaceLineEndings("\n").Split('\n');
        _folder = folder;
    }

    /// <summary>The C# of a cell and what its directives ask for.</summary>
    /// <exception cref="CellException">A directive asks for what this engine or this computer does not
    /// have.</exception>
    public static CellCode Apply(string source, string folder)
    {
        // Most cells have none, and looking for them needs a parse.
        if (!source.Contains('#', StringComparison.Ordinal)) return new CellCode(source);
        return new CellDirectives(source, folder).Read();
    }

    private CellCode Read()
    {
        var starts = DirectiveLines();
        string? language = null;
        var part = new List<string>();
        for (var i = 0; i < _lines.Length; i++)
        {
            var line = _lines[i].Trim();
            if (line.StartsWith("#!", StringComparison.Ordinal) && (language is not null || starts.Contains(i)))
            {
                EndPart(language, part);
                language = Magic(line, i + 1, language);
                _lines[i] = "";
            }
            else if (language is not null)
            {
                part.Add(_lines[i]);
                _lines[i] = "";
            }
            else if (starts.Contains(i) && line.StartsWith("#r", StringComparison.Ordinal) && Reference(line, i + 1))
            {
                _lines[i] = "";
            }
            else if (starts.Contains(i) && line.StartsWith("#i", StringComparison.Ordinal) && Source(line))
            {
                _lines[i] = "";
            }
        }

        EndPart(language, part);
        return new CellCode(string.Join('\n', _lines))
        {
            Packages = _packages,
            Sources = _sources,
            Displays = _displays,
            Imports = _imports,
            Questions = _questions,
            Added = _added,
            IsTimed = _isTimed,
        };
    }

    /// <summary>The lines on which a directive may stand: not those inside a string or a comment.</summary>
    private HashSet<int> DirectiveLines()
    {
        var script = new CSharpParseOptions(kind: SourceCodeKind.Script);
        var root = CSharpSyntaxTree.ParseText(string.Join('\n', _lines), script).GetRoot();
        var found = new HashSet<int>();
        var start = 0;
        for (var i = 0; i < _lines.Length; i++)
        {
            var at = start + _lines[i].Length - _lines[i].TrimStart().Length;
            start += _lines[i].Length + 1;
            if (at >= start - 1 || _lines[i].TrimStart()[0] != '#')
            {
                continue;
            }

            var token = root.FindToken(at);
            var isInToken = token.SpanStart < at && at < token.Span.End;
            var isInComment = root.FindTrivia(at).ToString().StartsWith("/*", StringComparison.Ordinal);
            if (!isInToken && !isInComment)
            {
                found.Add(i);
            }
        }

        return found;
    }

    /// <summary>Carries out a magic command.</summary>
    /// <returns>The language of the lines that follow; null for C#.</returns>
    private string? Magic(string line, int number, string? language)
    {
        var words = line[2..].Split(' ', 2, StringSplitOptions.TrimEntries);
        switch (words[0].ToLowerInvariant())
        {
            case "csharp" or "c#":
                return null;
            case "time":
                _isTimed = true;
                return language;
            case "who" or "whos" or "lsmagic" or "about":
                _questions.Add(words[0].ToLowerInvariant());
                return language;
            case "import":
                var file = words.ElementAtOrDefault(1)?.Trim('"') ?? "";
                _imports.Add(new ImportRequest(Path.GetFullPath(Path.Combine(_folder, file)), number));
                return language;
            case "markdown" or "md":
                return "markdown";
            case "html":
                return "html";
            case "javascript" or "js":
                return "javascript";
            default:
                return AddedCommand(new MagicLine(line, number), language);
        }
    }

    /// <summary>
    /// Keeps a command that an extension may have added; the languages that only .NET Interactive has are refused.
    /// </summary>
    private string? AddedCommand(MagicLine line, string? language)
    {
        if (MagicCommands.IsForeignLanguage(line.Name[2..]))
        {
            throw line.NotKnown();
        }

        _added.Add(line);
        return language;
    }

    private void EndPart(string? language, List<string> part)
    {
        var text = string.Join('\n', part);
        part.Clear();
        if (text.Length > 0 && language == "html")
        {
            _displays.Add(("text/html", text));
        }
        else if (text.Length > 0 && language == "javascript")
        {
            _displays.Add(("text/html", $"<script type=\"text/javascript\">{text}</script>"));
        }
    }

    private bool Source(string line)
    {
        if (line.Split('"') is not [_, var quoted, ..]) return false;
        if (!quoted.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase)) return false;
        _sources.Add(quoted["nuget:".Length..].Trim());
        return true;
    }

    private bool Reference(string line, int number)
    {
        if (line.Split('"') is not [_, var quoted, ..])
        {
            return false;
        }

        if (quoted.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
        {
            _packages.Add(PackageRequest.Parse(quoted["nuget:".Length..], number));
            return true;
        }

        // A path may be written with either separator on every system.
        var path = Path.GetFullPath(Path.Combine(_folder, quoted.Replace('\\', Path.DirectorySeparatorChar)));
        if (quoted.AsSpan().ContainsAny('/', '\\') && !File.Exists(path))
        {
            var message = $"\"{quoted}\" is not there. If it is a library of this repository, run `dotnet build` once.";
            throw new CellException("CS0006", message, number);
        }

        return false;
    }
}
