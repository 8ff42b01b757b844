using Parallax.Articles;
using Parallax.Articles.Blocks;

namespace Parallax.Reading.Formats;

/// <summary>Joins a text and the title that its record gives.</summary>
internal static class TitledText
{
    private const double Given = 1;

    /// <summary>As the other, with lines of the source that are no text, to be set aside below it.</summary>
    public static ArticleDraft Compose(string id, IReadOnlyList<Evidence> claims, string text, string aside)
    {
        var draft = Compose(id, claims, text);
        if (aside.Length == 0) return draft;
        var end = draft.Text.Length;
        var whole = draft.Text + "\n\n" + aside;
        IReadOnlyList<DraftPart> parts = draft.Parts;
        if (parts.Count == 0) parts = [new(new(0, end), BlockRole.Text)];
        return draft with
        {
            Text = whole,
            Parts = [.. parts, new(new(end, whole.Length), BlockRole.Furniture)],
        };
    }

    /// <summary>
    /// A draft whose headline is the title that the record gives, whether its text begins with it or not.
    /// </summary>
    public static ArticleDraft Compose(string id, IReadOnlyList<Evidence> claims, string text)
    {
        var best = claims.Where(c => c.Field == "title").MaxBy(c => c.Confidence);
        if (best is null || best.Confidence >= Given) return new ArticleDraft { Id = id, Text = text, Claims = claims };
        var title = best.Value;
        var end = EndOfTitle(text, TextKey.Of(title));
        if (end == 0)
        {
            text = title + "\n\n" + text;
            end = title.Length;
        }
        return new ArticleDraft
        {
            Id = id,
            Text = text,
            Claims = claims,
            Parts = [
                new(new(0, end), BlockRole.Title),
                new(new(end, text.Length), BlockRole.Text),
            ],
        };
    }

    /// <summary>
    /// Where the text's first line or sentence ends if it is the title; 0 where it is not or goes on.
    /// </summary>
    private static int EndOfTitle(string text, string key)
    {
        if (key.Length == 0 || EndOfKey(text, key) is not { } at) return 0;
        var isSentence = false;
        for (; at < text.Length
            && !IsBreak(text[at])
            && !char.IsLetterOrDigit(text[at]); at++)
        {
            if (isSentence && text[at] == ' ') return at;
            isSentence |= text[at] is '.' or '!' or '?' or '…';
        }
        return at == text.Length || IsBreak(text[at]) ? at : 0;
    }

    /// <summary>The index after the key's last letter in a text that begins with it; null where it does not.</summary>
    private static int? EndOfKey(string text, string key)
    {
        var matched = 0;
        var at = 0;
        for (; at < text.Length && matched < key.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at])) continue;
            if (char.ToLowerInvariant(text[at]) != key[matched++]) return null;
        }
        return matched == key.Length ? at : null;
    }

    private static bool IsBreak(char c) => c is '\n' or '\r';
}
