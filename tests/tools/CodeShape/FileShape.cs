using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CodeShape;

/// <summary>The size of one source file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Columns">The length of each line.</param>
/// <param name="TokensByLine">How many tokens begin in each line that has code; lines from 1.</param>
/// <param name="Methods">Its methods that have a body.</param>
/// <param name="Conditionals">How many conditional expressions (<c>a ? b : c</c>) it has.</param>
/// <param name="NestedConditionals">How many of them are part of another.</param>
public sealed record FileShape(
    string Path,
    IReadOnlyList<int> Columns,
    IReadOnlyDictionary<int, int> TokensByLine,
    IReadOnlyList<MethodShape> Methods,
    int Conditionals,
    int NestedConditionals)
{
    /// <summary>Reads and measures a file.</summary>
    public static FileShape Read(string path) => Of(path, File.ReadAllText(path));

    /// <summary>Measures a file's text.</summary>
    public static FileShape Of(string path, string text)
    {
        var root = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Latest)).GetRoot();
        var conditionals = root.DescendantNodes().OfType<ConditionalExpressionSyntax>().ToList();
        return new FileShape(
            path,
            [.. text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Length)],
            TokensOf(root),
            [.. root.DescendantNodes().OfType<BaseMethodDeclarationSyntax>().Where(HasBody).Select(MethodShape.Of)],
            conditionals.Count,
            conditionals.Count(IsNested));
    }

    /// <summary>The source files below a folder, without what a build makes.</summary>
    public static IEnumerable<FileShape> Below(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read);

    private static Dictionary<int, int> TokensOf(SyntaxNode root) =>
        root.DescendantTokens()
            .Where(token => !token.IsKind(SyntaxKind.EndOfFileToken))
            .GroupBy(token => token.GetLocation().GetLineSpan().StartLinePosition.Line + 1)
            .ToDictionary(line => line.Key, line => line.Count());

    private static bool HasBody(BaseMethodDeclarationSyntax method) =>
        method.Body is not null || method.ExpressionBody is not null;

    private static bool IsNested(ConditionalExpressionSyntax conditional) =>
        conditional.Ancestors()
            .TakeWhile(ancestor => ancestor is not StatementSyntax)
            .OfType<ConditionalExpressionSyntax>()
            .Any();
}
