using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Parallax.Notebooks.Host;

/// <summary>Writes a checkpoint into every loop and every function with a body of a cell, so that the cell can be stopped.</summary>
/// <remarks>
/// The runtime's own way to stop a running thread (ControlledExecution) ends the process whenever it meets the thread in
/// compiled code that is not interruptible at every instruction: in four of ten tries where that code is a library's. No line
/// of the cell moves.
/// </remarks>
internal sealed class CheckpointWriter : CSharpSyntaxWalker
{
    private const string Check =
        " if (global::Parallax.Notebooks.Cells.Checkpoint.IsDue) global::Parallax.Notebooks.Cells.Checkpoint.Pass(); ";

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    private readonly List<(int Position, string Text)> _inserts = [];

    /// <summary>The code with checkpoints, or as it was where it has no loop and no function or is not C#.</summary>
    public static string Write(string code)
    {
        var root = CSharpSyntaxTree.ParseText(code, Options).GetRoot();
        var writer = new CheckpointWriter();
        if (!root.ContainsDiagnostics)
        {
            writer.Visit(root);
        }

        return writer.Apply(code);
    }

    public override void VisitForStatement(ForStatementSyntax node) => Loop(node, node.Statement);

    public override void VisitForEachStatement(ForEachStatementSyntax node) => Loop(node, node.Statement);

    public override void VisitForEachVariableStatement(ForEachVariableStatementSyntax node) => Loop(node, node.Statement);

    public override void VisitWhileStatement(WhileStatementSyntax node) => Loop(node, node.Statement);

    public override void VisitDoStatement(DoStatementSyntax node) => Loop(node, node.Statement);

    public override void VisitLocalFunctionStatement(LocalFunctionStatementSyntax node) => Function(node, node.Body);

    public override void VisitMethodDeclaration(MethodDeclarationSyntax node) => Function(node, node.Body);

    public override void VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) => Function(node, node.Block);

    public override void VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) => Function(node, node.Block);

    public override void VisitAnonymousMethodExpression(AnonymousMethodExpressionSyntax node) => Function(node, node.Block);

    private void Function(SyntaxNode node, BlockSyntax? body)
    {
        if (body is not null)
        {
            _inserts.Add((body.OpenBraceToken.Span.End, Check));
        }

        DefaultVisit(node);
    }

    private void Loop(SyntaxNode node, StatementSyntax body)
    {
        if (body is BlockSyntax block)
        {
            _inserts.Add((block.OpenBraceToken.Span.End, Check));
        }
        else
        {
            _inserts.Add((body.SpanStart, "{" + Check));
            _inserts.Add((body.Span.End, " }"));
        }

        DefaultVisit(node);
    }

    private string Apply(string code)
    {
        if (_inserts.Count == 0)
        {
            return code;
        }

        var text = new StringBuilder(code.Length + (_inserts.Count * Check.Length));
        var from = 0;
        foreach (var (position, insert) in _inserts.OrderBy(insert => insert.Position))
        {
            text.Append(code, from, position - from).Append(insert);
            from = position;
        }

        return text.Append(code, from, code.Length - from).ToString();
    }
}
