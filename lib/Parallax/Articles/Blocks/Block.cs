using Parallax.Language;

namespace Parallax.Articles.Blocks;

/// <summary>A paragraph or line of a page while it is being decided what it is.</summary>
internal sealed class Block
{
    private const int MaxLine = 10_000;
    private const string Closing = "\"'”’)]»";
    private readonly string text;
    private TextSpan core;
    private string? key, cached;
    private int words = -1;

    public Block(string text, TextSpan span, bool afterBlank)
    {
        this.text = text;
        Core = WhiteSpace.Trim(text, span);
        AfterBlank = afterBlank;
    }

    /// <summary>What has not been cut off as furniture.</summary>
    public TextSpan Core
    {
        get => core;
        private set
        {
            core = value;
            cached = null;
            words = -1;
        }
    }

    /// <summary>Whether a blank line is before it.</summary>
    public bool AfterBlank { get; }

    public BlockRole Role { get; set; }

    public List<Furniture> Pieces { get; } = [];

    public bool IsOpen => Role == BlockRole.Text;

    public string Value => cached ??= text.Substring(Core.Start, Core.Length);

    /// <summary>Letters and digits alone, lower case: equal for copies of one line.</summary>
    public string Key => key ??= TextKey.Of(Core.Of(text));

    public int Words => words >= 0 ? words : words = WordCounter.Count(Core.Of(text));

    /// <summary>Whether it is longer than any furniture: the rules for lines are not tried on it.</summary>
    public bool IsTooLongForRules => Core.Length > MaxLine;

    /// <summary>Whether its last mark, quotation marks and brackets aside, is one that ends a sentence.</summary>
    public bool EndsLikeSentence => Core.Of(text).TrimEnd(Closing) is [.., '.' or '!' or '?' or '…'];

    /// <summary>Cuts the first <paramref name="length"/> characters off as furniture.</summary>
    public void CutStart(int length, FurnitureKind kind, string rule)
    {
        var at = Core.Start + length;
        Pieces.Add(new(kind, WhiteSpace.Trim(text, new(Core.Start, at)), rule));
        Keep(new(at, Core.End));
    }

    /// <summary>Cuts everything from <paramref name="offset"/> (within the core) on off as furniture.</summary>
    public void CutEnd(int offset, FurnitureKind kind, string rule)
    {
        var at = Core.Start + offset;
        Pieces.Add(new(kind, WhiteSpace.Trim(text, new(at, Core.End)), rule));
        Keep(new(Core.Start, at));
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
        foreach (var (_, span, _) in Pieces.Where(p => p.Kind == kind))
            Core = new(
                Math.Min(Core.Start, span.Start),
                Math.Max(Core.End, span.End));
        Pieces.RemoveAll(p => p.Kind == kind);
    }

    private void Keep(TextSpan span)
    {
        Core = WhiteSpace.Trim(text, span);
        key = null;
        if (Core.Length == 0) Role = BlockRole.Furniture;
    }
}
