using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Parallax.Notebooks.Documents;

namespace Parallax.Notebooks.Running;

/// <summary>
/// Gives a notebook other parameters, by papermill's convention: a cell tagged <c>injected-parameters</c> after the one
/// tagged <c>parameters</c>.
/// </summary>
public static class ParameterInjection
{
    private const string Tag = "parameters";
    private const string InjectedTag = "injected-parameters";

    /// <summary>The names that the notebook's <c>parameters</c> cell declares.</summary>
    public static IReadOnlyList<string> Names(Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        return [.. Declarations(notebook).Select(variable => variable.Identifier.Text)];
    }

    /// <summary>Sets those parameters that the notebook declares; the others are left to other notebooks.</summary>
    /// <remarks>
    /// A value becomes text where the declared one is text, else the number, truth value or null that it looks like.
    /// </remarks>
    public static void Apply(Notebook notebook, IReadOnlyDictionary<string, string> values)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        ArgumentNullException.ThrowIfNull(values);
        var lines = Declarations(notebook)
            .Where(variable => values.ContainsKey(variable.Identifier.Text))
            .Select(
                variable =>
                    $"{DeclaredType(variable)} {variable.Identifier.Text} = {Literal(variable, values[variable.Identifier.Text])};")
            .ToList();
        if (lines.Count == 0)
        {
            return;
        }

        var source = string.Join('\n', lines.Prepend("// Parameters"));
        if (notebook.Cells.FirstOrDefault(cell => cell.Tags.Contains(InjectedTag)) is { } injected)
        {
            injected.Source = source;
            return;
        }

        var place = notebook.Cells.ToList().FindIndex(cell => cell.Tags.Contains(Tag));
        notebook.Insert(place + 1, NewCell(notebook, source));
    }

    private static NotebookCell NewCell(Notebook notebook, string source)
    {
        var cell = NotebookCell.Code(source, InjectedTag);
        if (notebook.Cells.Any(other => other.Node.ContainsKey("id")))
        {
            cell.Node.Insert(2, "id", JsonValue.Create(InjectedTag));
        }

        return cell;
    }

    private static IEnumerable<VariableDeclaratorSyntax> Declarations(Notebook notebook)
    {
        var source = notebook.CodeCells.FirstOrDefault(cell => cell.Tags.Contains(Tag))?.Source ?? "";
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(kind: SourceCodeKind.Script));
        return tree.GetRoot().DescendantNodes()
            .OfType<FieldDeclarationSyntax>()
            .SelectMany(field => field.Declaration.Variables);
    }

    private static string DeclaredType(VariableDeclaratorSyntax variable) =>
        ((VariableDeclarationSyntax)variable.Parent!).Type.ToString();

    private static string Literal(VariableDeclaratorSyntax variable, string value)
    {
        var isText = DeclaredType(variable).TrimEnd('?') is "string" or "String"
            || variable.Initializer?.Value is InterpolatedStringExpressionSyntax
            || variable.Initializer?.Value.RawKind == (int)SyntaxKind.StringLiteralExpression;
        return !isText && IsLiteral(value) ? value : SymbolDisplay.FormatLiteral(value, quote: true);
    }

    private static bool IsLiteral(string value) =>
        value is "true" or "false" or "null"
        || double.TryParse(
            value,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out _);
}
