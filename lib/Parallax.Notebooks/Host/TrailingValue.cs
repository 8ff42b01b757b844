using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Scripting;

namespace Parallax.Notebooks.Host;

/// <summary>Tells a cell whose trailing expression is null from a cell that has none.</summary>
internal static class TrailingValue
{
    /// <summary>Whether the cell ends in an expression without semicolon that has a value.</summary>
    public static bool IsExpression(Script script, string name)
    {
        var compilation = script.GetCompilation();
        var tree = compilation.SyntaxTrees.FirstOrDefault(candidate => candidate.FilePath == name);
        return tree?.GetRoot() is CompilationUnitSyntax { Members: [.., GlobalStatementSyntax last] }
            && last.Statement is ExpressionStatementSyntax { SemicolonToken.IsMissing: true } statement
            && compilation.GetSemanticModel(tree).GetTypeInfo(statement.Expression).Type is { } type
            && type.SpecialType != SpecialType.System_Void;
    }
}
