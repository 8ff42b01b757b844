using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Parallax.Notebooks.Documents;

/// <summary>The parts of a program in the order in which C# wants them.</summary>
internal sealed class ProgramParts(IReadOnlyDictionary<string, string> projects)
{
    private static readonly CSharpParseOptions Script = new(kind: SourceCodeKind.Script);

    private static readonly string[] Imports =
        ["System", "System.Collections", "System.Collections.Generic", "System.Linq", "System.Text", "System.Threading.Tasks"];

    private readonly List<string> _directives = [];
    private readonly List<string> _usings = [.. Imports.Select(name => $"using {name};")];
    private readonly StringBuilder _statements = new();
    private readonly StringBuilder _types = new();

    public void AddProse(string source)
    {
        _statements.Append('\n').Append(FileBasedApp.ProseMark).Append('\n');
        foreach (var line in source.TrimEnd('\n').Split('\n'))
        {
            _statements.Append(line.Length == 0 ? "//" : $"// {line}").Append('\n');
        }
    }

    public void AddCode(string source)
    {
        var lines = source.ReplaceLineEndings("\n").Split('\n').Where(line => !IsDirective(line));
        var root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(string.Join('\n', lines), Script).GetRoot();
        _usings.AddRange(root.Usings.Select(one => one.WithoutTrivia().ToString()));
        if (root.Members.Any(member => member is not (BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)))
        {
            _statements.Append('\n').Append(FileBasedApp.CellMark).Append('\n');
        }

        foreach (var member in root.Members)
        {
            if (member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
            {
                _types.Append('\n').Append(member.ToFullString().Trim('\n')).Append('\n');
            }
            else
            {
                _statements.Append(Statement(member).Trim('\n')).Append('\n');
            }
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        _directives.Distinct().ToList().ForEach(line => text.Append(line).Append('\n'));
        _usings.Distinct().ToList().ForEach(line => text.Append(line).Append('\n'));
        text.Append(_statements);
        AppendHelpers(text);
        return text.Append(_types.Length > 0 ? $"\n{FileBasedApp.CellMark}\n" : "").Append(_types.ToString().TrimStart('\n')).ToString();
    }

    /// <summary>A statement as it stands; a trailing expression without semicolon is displayed.</summary>
    private static string Statement(MemberDeclarationSyntax member)
    {
        if (member is not GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } trailing })
        {
            return member.ToFullString();
        }

        var expression = trailing.Expression.WithoutTrivia().ToString();
        var isShown = expression.StartsWith("Console.", StringComparison.Ordinal) || expression.StartsWith("display(", StringComparison.Ordinal);
        return trailing.GetLeadingTrivia().ToFullString() + (isShown ? $"{expression};" : $"display({expression});");
    }

    /// <summary>What a session gives to cells, as far as text can be printed.</summary>
    private void AppendHelpers(StringBuilder text)
    {
        var statements = _statements.ToString();
        var helpers = new StringBuilder();
        if (statements.Contains("display(", StringComparison.Ordinal))
        {
            helpers.Append("static void display(object? value, params string[] mimeTypes) => Console.WriteLine(\n")
                .Append("    value is System.Collections.IEnumerable items and not string ? string.Join(\", \", items.Cast<object?>()) : value);\n");
        }

        if (statements.Contains("HTML(", StringComparison.Ordinal))
        {
            helpers.Append("static string HTML(string content) => content;\n");
        }

        if (helpers.Length > 0)
        {
            text.Append('\n').Append(FileBasedApp.HelperMark).Append('\n').Append(helpers);
        }
    }

    private bool IsDirective(string line)
    {
        var text = line.Trim();
        if (text.StartsWith("#r ", StringComparison.Ordinal) && text.Split('"') is [_, var quoted, ..])
        {
            AddReference(quoted);
            return true;
        }

        return text.StartsWith("#!", StringComparison.Ordinal) || text.StartsWith("#i ", StringComparison.Ordinal);
    }

    private void AddReference(string quoted)
    {
        if (quoted.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
        {
            _directives.Add("#:package " + string.Join('@', quoted["nuget:".Length..].Split(',', StringSplitOptions.TrimEntries)));
        }
        else if (projects.TryGetValue(quoted, out var project))
        {
            _directives.Add($"#:project {project}");
        }
    }
}
