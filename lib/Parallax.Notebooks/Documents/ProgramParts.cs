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
        [
            "System",
            "System.Collections",
            "System.Collections.Generic",
            "System.Linq",
            "System.Text",
            "System.Threading.Tasks",
        ];

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
        var lines = CodeLines(source);
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
        var statements = _statements.ToString();
        _directives.Distinct().ToList().ForEach(line => text.Append(line).Append('\n'));
        // Cells compile without these, and a file inherits what the folders above it say.
        text.Append("#:property Nullable=disable\n#:property TreatWarningsAsErrors=false\n");
        _usings.Distinct().ToList().ForEach(line => text.Append(line).Append('\n'));
        text.Append(statements).Append(ProgramHelpers.Functions(statements));
        text.Append(_types.Length > 0 ? $"\n{FileBasedApp.CellMark}\n" : "")
            .Append(_types.ToString().TrimStart('\n'));
        return text.Append(ProgramHelpers.Extensions(statements)).ToString();
    }

    /// <summary>A statement as it stands; a trailing expression without semicolon is displayed.</summary>
    private static string Statement(MemberDeclarationSyntax member)
    {
        if (member is not GlobalStatementSyntax
            { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } trailing })
        {
            return member.ToFullString();
        }

        var expression = trailing.Expression.WithoutTrivia().ToString();
        var isShown = expression.StartsWith("Console.", StringComparison.Ordinal)
            || expression.StartsWith("display(", StringComparison.Ordinal);
        return trailing.GetLeadingTrivia().ToFullString() + (isShown ? $"{expression};" : $"display({expression});");
    }

    /// <summary>The lines that are C#, without what only a session understands.</summary>
    private List<string> CodeLines(string source)
    {
        var code = new List<string>();
        var isCSharp = true;
        foreach (var line in source.ReplaceLineEndings("\n").Split('\n'))
        {
            var text = line.Trim();
            if (text.StartsWith("#!", StringComparison.Ordinal))
            {
                isCSharp = BeginsCSharp(text, isCSharp);
            }
            else if (isCSharp
                && text.StartsWith("#r ", StringComparison.Ordinal)
                && text.Split('"') is [_, var quoted, ..])
            {
                AddReference(quoted);
            }
            else if (isCSharp && !text.StartsWith("#i ", StringComparison.Ordinal))
            {
                code.Add(text.StartsWith("#load ", StringComparison.Ordinal) ? $"// {text}" : line);
            }
        }

        return code;
    }

    private static bool BeginsCSharp(string command, bool before) => command.Split(' ')[0].ToLowerInvariant() switch
    {
        "#!csharp" or "#!c#" => true,
        "#!time" or "#!who" or "#!whos" or "#!lsmagic" or "#!about" or "#!import" => before,
        _ => false,
    };

    private void AddReference(string quoted)
    {
        if (quoted.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
        {
            var parts = quoted["nuget:".Length..].Split(',', StringSplitOptions.TrimEntries);
            _directives.Add($"#:package {parts[0]}@{parts.ElementAtOrDefault(1) ?? "*"}");
        }
        else if (projects.TryGetValue(quoted, out var project))
        {
            _directives.Add($"#:project {project}");
        }
    }
}
