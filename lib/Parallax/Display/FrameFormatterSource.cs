namespace Parallax.Display;

/// <summary>How a <see cref="Frame"/> shows itself in a notebook.</summary>
internal sealed class FrameFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() => [
        new ConventionFormatter<Frame>("text/html", frame => frame.ToHtml()),
        new ConventionFormatter<Frame>("text/plain", frame => frame.ToString())];
}
