using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Parallax.Notebooks.Host;

/// <summary>Changes to a source text that do not overlap and move no line.</summary>
internal sealed class SourceEdits
{
    private readonly List<(TextSpan Span, string Text)> _edits = [];

    public void Insert(int position, string text) => Replace(new TextSpan(position, 0), text);

    public void Replace(TextSpan span, string text) => _edits.Add((span, text));

    /// <summary>The source with the changes; those at one place in the order in which they were made.</summary>
    public string Apply(string source)
    {
        if (_edits.Count == 0)
        {
            return source;
        }

        var text = new StringBuilder(source.Length + _edits.Sum(edit => edit.Text.Length));
        var from = 0;
        foreach (var (span, replacement) in _edits.OrderBy(edit => edit.Span.Start))
        {
            text.Append(source, from, span.Start - from).Append(replacement);
            from = span.End;
        }

        return text.Append(source, from, source.Length - from).ToString();
    }
}
