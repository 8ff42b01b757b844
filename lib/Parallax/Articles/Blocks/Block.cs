using Parallax.Language;

namespace Parallax.Articles.Blocks;

/// <summary>A paragraph or line of a page while it is being decided what it is.</summary>
internal sealed class Block
{
    private readonly string text;
    private string? key;

    public Block(string text, TextSpan span, bool afterBlank)
    {
        (this.text, Core, AfterBlank) = (text, Spans.Trim(text, span), afterBlank);
    }

    /// <summary>What has not been cut off as furniture.</summary>
    public TextSpan Core { get; private set; }

    /// <summary>Whether a blank line stands before it.</summary>
    public bool AfterBlank { get; }

    public BlockRole Role { get; set; }

    public List<Furniture> Pieces { get; } = [];

    public bool IsOpen => Role == BlockRole.Text;

    public string Value => text.Substring(Core.Start, Core.Length);

    /// <summary>Letters and digits alone, lower case: equal for copies of one line.</summary>
    public string Key => key ??= Spans.Key(Core.Of(text));

    public int Words => WordCounter.Count(Core.Of(text));

    public bool EndsLikeSentence
    {
        get
        {
            var end = Core.Of(text).TrimEnd("\"'”’)]»");
            return end.Length > 0 && end[^1] is '.' or '!' or '?' or '…';
        }
    }

    /// <summary>Cuts the first <paramref name="length"/> characters off as furniture.</summary>
    public void CutStart(int length, FurnitureKind kind, string rule)
    {
        Pieces.Add(new(kind, Spans.Trim(text, new(Core.Start, Core.Start + length)), rule));
        Keep(new(Core.Start + length, Core.End));
    }

    /// <summary>Cuts everything from <paramref name="offset"/> (within the core) on off as furniture.</summary>
    public void CutEnd(int offset, FurnitureKind kind, string rule)
    {
        Pieces.Add(new(kind, Spans.Trim(text, new(Core.Start + offset, Core.End)), rule));
        Keep(new(Core.Start, Core.Start + offset));
    }

    /// <summary>Sets what is left aside as furniture.</summary>
    public void SetAside(FurnitureKind kind, string rule)
    {
        if (Core.Length > 0) Pieces.Add(new(kind, Core, rule));
        Core = new(Core.End, Core.End);
        Role = BlockRole.Furniture;
    }

    /// <summary>Joins the pieces of a kind back to the core, as for a copy that is set aside whole.</summary>
    public void Restore(FurnitureKind kind)
    {
        foreach (var piece in Pieces.Where(p => p.Kind == kind))
            Core = new(Math.Min(Core.Start, piece.Span.Start), Math.Max(Core.End, piece.Span.End));
        Pieces.RemoveAll(p => p.Kind == kind);
    }

    private void Keep(TextSpan span)
    {
        Core = Spans.Trim(text, span);
        key = null;
        if (Core.Length == 0) Role = BlockRole.Furniture;
    }
}
