using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CodeShape;

/// <summary>The size of one method, constructor or operator.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Line">The line it begins in, from 1.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Tokens">How many tokens of C#, its head included.</param>
/// <param name="Decisions">McCabe's count: one, and one for each branch, loop, case and short-circuit operator.</param>
/// <param name="Parameters">How many parameters it has.</param>
public sealed record MethodShape(string Name, int Line, int Lines, int Tokens, int Decisions, int Parameters)
{
    /// <summary>Measures a method that has a body.</summary>
    public static MethodShape Of(BaseMethodDeclarationSyntax method)
    {
        var span = method.GetLocation().GetLineSpan();
        var first = span.StartLinePosition.Line;
        return new MethodShape(
            NameOf(method),
            first + 1,
            span.EndLinePosition.Line - first + 1,
            method.DescendantTokens().Count(),
            1 + method.DescendantNodes().Count(IsDecision),
            method.ParameterList.Parameters.Count);
    }

    private static string NameOf(BaseMethodDeclarationSyntax method) => method switch
    {
        MethodDeclarationSyntax named => named.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        _ => method.Kind().ToString(),
    };

    private static bool IsDecision(SyntaxNode node) => node switch
    {
        IfStatementSyntax or ConditionalExpressionSyntax => true,
        WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax => true,
        CaseSwitchLabelSyntax or CasePatternSwitchLabelSyntax or SwitchExpressionArmSyntax => true,
        CatchClauseSyntax => true,
        BinaryExpressionSyntax binary => IsShortCircuit(binary.Kind()),
        _ => false,
    };

    private static bool IsShortCircuit(SyntaxKind kind) =>
        kind is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression;
}
