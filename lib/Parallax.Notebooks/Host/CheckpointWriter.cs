using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Parallax.Notebooks.Host;

/// <summary>
/// Writes a checkpoint into every loop and every function with a body of a cell, so that the cell can be stopped.
/// </summary>
/// <remarks>
/// The runtime's own way to stop a running thread (ControlledExecution) ends the process whenever it meets the thread
/// in compiled code that is not interruptible at every instruction: in four of ten tries where that code is a
/// library's. No line of the cell moves.
/// </remarks>
internal sealed class CheckpointWriter(SourceEdits edits) : CSharpSyntaxWalker
{
    private const string Check =
        " if (global::Parallax.Notebooks.Cells.Checkpoint.IsDue) global::Parallax.Notebooks.Cells.Checkpoint.Pass(); ";

    public override void VisitForStatement(ForStatementSyntax node) => Loop(node, node.Statement);

    public override void VisitForEachStatement(ForEachStatementSyntax node) => Loop(node, node.Statement);

    public override void VisitForEachVariableStatement(ForEachVariableStatementSyntax node) =>
        Loop(node, node.Statement);

    public override void VisitWhileStatement(WhileStatementSyntax node) => Loop(node, node.Statement);

    public override void VisitDoStatement(DoStatementSyntax node) => Loop(node, node.Statement);

    public override void VisitLocalFunctionStatement(LocalFunctionStatementSyntax node) => Function(node, node.Body);

    public override void VisitMethodDeclaration(MethodDeclarationSyntax node) => Function(node, node.Body);

    public override void VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) => Function(node, node.Block);

    public override void VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) =>
        Function(node, node.Block);

    public override void VisitAnonymousMethodExpression(AnonymousMethodExpressionSyntax node) =>
        Function(node, node.Block);

    private void Function(SyntaxNode node, BlockSyntax? body)
    {
        if (body is not null)
        {
            edits.Insert(body.OpenBraceToken.Span.End, Check);
        }

        DefaultVisit(node);
    }

    private void Loop(SyntaxNode node, StatementSyntax body)
    {
        if (body is BlockSyntax block)
        {
            edits.Insert(block.OpenBraceToken.Span.End, Check);
        }
        else
        {
            edits.Insert(body.SpanStart, "{" + Check);
            edits.Insert(body.Span.End, " }");
        }

        DefaultVisit(node);
    }
}
