using Parallax.Display;

namespace Parallax.Findings;

/// <summary>A sentence that states what the data show, computed from them; usable wherever text is.</summary>
/// <param name="Text">The sentence, without a full stop.</param>
[TypeFormatterSource(typeof(FindingFormatterSource), PreferredMimeTypes = ["text/html"])]
public sealed record Finding(string Text)
{
    /// <summary>The sentence.</summary>
    public static implicit operator string(Finding finding) => finding.Text;

    /// <summary>A finding that says what <paramref name="text"/> says.</summary>
    public static implicit operator Finding(string text) => new(text);

    /// <summary>The sentence.</summary>
    public override string ToString() => Text;
}
