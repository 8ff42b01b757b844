using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Host;

/// <summary>Answers what editors ask about code, from the compilation of the cells so far.</summary>
internal static class LanguageService
{
    private static readonly CSharpParseOptions ScriptOptions = new(kind: SourceCodeKind.Script);

    public static HostMessage Answer(ScriptEngine engine, HostMessage request)
    {
        var reply = new HostMessage { Kind = HostMessageKind.Reply, Id = request.Id };
        var code = request.Text ?? "";
        var position = Math.Clamp(request.Number, 0, code.Length);
        try
        {
            return request.Kind switch
            {
                HostMessageKind.Complete => Complete(engine, code, position, reply),
                HostMessageKind.Inspect => reply with { Text = Inspect(engine, code, position) },
                HostMessageKind.IsComplete => reply with { Text = IsComplete(code) },
                _ => reply,
            };
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            // The code is half written; no answer is an answer.
            return reply with { Number = position };
        }
    }

    private static HostMessage Complete(ScriptEngine engine, string code, int position, HostMessage reply)
    {
        var start = WordStart(code, position);
        var typed = code[start..position];
        var model = Model(engine, code);
        var root = model.SyntaxTree.GetRoot();
        var names = Symbols(model, root, start)
            .Where(symbol => symbol.CanBeReferencedByName
                && symbol.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .Select(symbol => symbol.Name)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        return reply with { Lines = [.. names], Number = start };
    }

    private static IEnumerable<ISymbol> Symbols(SemanticModel model, SyntaxNode root, int start)
    {
        if (start == 0 || root.FindToken(start - 1) is not { RawKind: (int)SyntaxKind.DotToken } dot)
        {
            return model.LookupSymbols(start);
        }

        var left = dot.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Expression,
            QualifiedNameSyntax name => name.Left,
            MemberBindingExpressionSyntax { Parent: ConditionalAccessExpressionSyntax conditional } =>
                conditional.Expression,
            _ => (SyntaxNode?)null,
        };
        if (left is null)
        {
            return [];
        }

        var symbol = model.GetSymbolInfo(left).Symbol;
        if (symbol is INamespaceOrTypeSymbol container)
        {
            return model.LookupSymbols(start, container)
                .Where(member => member.IsStatic || member is INamespaceOrTypeSymbol);
        }

        return model.GetTypeInfo(left).Type is { } type
            ? model.LookupSymbols(start, type, includeReducedExtensionMethods: true)
                .Where(member => !member.IsStatic && member is not INamespaceOrTypeSymbol)
            : [];
    }

    private static string? Inspect(ScriptEngine engine, string code, int position)
    {
        var model = Model(engine, code);
        var token = model.SyntaxTree.GetRoot().FindToken(WordStart(code, position));
        if (token.Parent is not { } node)
        {
            return null;
        }

        var info = model.GetSymbolInfo(node);
        var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault() ?? model.GetDeclaredSymbol(node);
        if (symbol is null)
        {
            return null;
        }

        var others = info.CandidateSymbols.Length > 1 ? $" (+ {info.CandidateSymbols.Length - 1} overloads)" : "";
        return $"{symbol.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}{others}\n{symbol.Kind} of {symbol.ContainingType?.ToDisplayString() ?? symbol.ContainingNamespace?.ToDisplayString() ?? "the session"}";
    }

    private static string IsComplete(string code)
    {
        var tree = CSharpSyntaxTree.ParseText(code, ScriptOptions);
        return !SyntaxFactory.IsCompleteSubmission(tree) ? "incomplete"
            : tree.GetDiagnostics().Any(one => one.Severity == DiagnosticSeverity.Error) ? "invalid"
            : "complete";
    }

    private static SemanticModel Model(ScriptEngine engine, string code)
    {
        var compilation = engine.LastScript!.ContinueWith(code, engine.Options.WithFilePath("question"))
            .GetCompilation();
        return compilation.GetSemanticModel(compilation.SyntaxTrees.Last());
    }

    private static int WordStart(string code, int position)
    {
        while (position > 0 && (char.IsLetterOrDigit(code[position - 1]) || code[position - 1] == '_'))
        {
            position--;
        }

        return position;
    }
}
