namespace Parallax;

/// <summary>The text of an article where it is at hand, beside the metadata that every row carries.</summary>
/// <remarks>
/// It takes no part in comparisons: the metadata of an article are the same whether its text is at hand or not.
/// </remarks>
internal readonly struct TextAtHand(string? text) : IEquatable<TextAtHand>
{
    /// <summary>The text; null where it is not at hand.</summary>
    public string? Value { get; } = text;

    /// <summary>The characters of a span; null where the text is not at hand, or is shorter.</summary>
    public string? Of(TextSpan span) => Value is { } text && span.Start >= 0 && span.End <= text.Length
        ? span.Of(text).ToString()
        : null;

    /// <summary>The characters of several spans, a blank between them; null where one of them is not there.</summary>
    public string? Of(IReadOnlyList<TextSpan> spans)
    {
        if (Value is null) return null;
        var pieces = spans.Select(Of).ToList();
        return pieces.Contains(null) ? null : string.Join(' ', pieces);
    }

    /// <inheritdoc/>
    public bool Equals(TextAtHand other) => true;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextAtHand;

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
