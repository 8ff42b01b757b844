using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Parallax.Notebooks.Host;

/// <summary>Writes discards so that they stay discards: the formatter's tags, which every cell sees, have one named <c>_</c>.</summary>
/// <remarks><c>out _</c> becomes <c>out var _</c>, <c>_ = x;</c> becomes <c>var (_, _) = (x, 0);</c>, and <c>(a, _) = x;</c> becomes <c>(a, var _) = x;</c>.</remarks>
internal sealed class DiscardWriter(SourceEdits edits) : CSharpSyntaxWalker
{
    public override void VisitArgument(ArgumentSyntax node)
    {
        if (IsDiscard(node.Expression) && (node.RefKindKeyword.IsKind(SyntaxKind.OutKeyword) || IsTarget(node.Parent as TupleExpressionSyntax)))
        {
            edits.Insert(node.Expression.SpanStart, "var ");
        }

        base.VisitArgument(node);
    }

    public override void VisitAssignmentExpression(AssignmentExpressionSyntax node)
    {
        var target = TextSpan.FromBounds(node.Left.SpanStart, node.OperatorToken.Span.End);
        if (IsDiscard(node.Left)
            && node is { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Parent: ExpressionStatementSyntax }
            && node.OperatorToken.GetLocation().GetLineSpan().StartLinePosition.Line == node.Left.GetLocation().GetLineSpan().StartLinePosition.Line)
        {
            edits.Replace(target, "var (_, _) = (");
            base.VisitAssignmentExpression(node);
            edits.Insert(node.Right.Span.End, ", 0)");
            return;
        }

        base.VisitAssignmentExpression(node);
    }

    private static bool IsDiscard(ExpressionSyntax expression) => expression is IdentifierNameSyntax { Identifier.Text: "_" };

    /// <summary>Whether a tuple, or the one it stands in, is assigned to.</summary>
    private static bool IsTarget(TupleExpressionSyntax? tuple) => tuple?.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == tuple,
        ArgumentSyntax { Parent: TupleExpressionSyntax outer } => IsTarget(outer),
        _ => false,
    };
}
