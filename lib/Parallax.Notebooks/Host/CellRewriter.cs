using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Parallax.Notebooks.Host;

/// <summary>The change to a cell before it is compiled: checkpoints.</summary>
internal static class CellRewriter
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    /// <summary>
    /// The changed code, every line where it was; the code itself where there is nothing to change or it is not C#.
    /// </summary>
    public static string Write(string code)
    {
        var root = CSharpSyntaxTree.ParseText(code, Options).GetRoot();
        if (root.ContainsDiagnostics)
        {
            return code;
        }

        var edits = new SourceEdits();
        new CheckpointWriter(edits).Visit(root);
        return edits.Apply(code);
    }
}
