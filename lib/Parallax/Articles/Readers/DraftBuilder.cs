namespace Parallax.Articles.Readers;

/// <summary>Composes a draft of a text and a title that stands beside it.</summary>
internal static class DraftBuilder
{
    /// <summary>The title, if it is given and the text does not begin with it, becomes the text's headline.</summary>
    public static ArticleDraft Compose(string id, IReadOnlyList<Evidence> claims, string text)
    {
        var title = claims.FirstOrDefault(c => c.Field == "title" && c.Source == "record")?.Value;
        if (title is null || Spans.Key(text.AsSpan(0, Math.Min(text.Length, title.Length * 2))).StartsWith(Spans.Key(title), StringComparison.Ordinal))
            return new ArticleDraft { Id = id, Text = text, Claims = claims };
        var whole = title + "\n\n" + text;
        return new ArticleDraft
        {
            Id = id, Text = whole, Claims = claims,
            Parts = [new(new(0, title.Length), BlockRole.Title), new(new(title.Length, whole.Length), BlockRole.Text)],
        };
    }
}
