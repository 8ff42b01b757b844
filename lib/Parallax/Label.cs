namespace Parallax;

/// <summary>What an article calls an entity in one place.</summary>
public sealed record Label
{
    /// <summary>The article it stands in.</summary>
    public required ArticleInfo Article { get; init; }

    /// <summary>Number of the entity within the article.</summary>
    public required int Entity { get; init; }

    /// <summary>The entity's canonical name.</summary>
    public required string Name { get; init; }

    /// <summary>How it is attached.</summary>
    public required LabelKind Kind { get; init; }

    /// <summary>The label as printed: names and offices up to seven words, other labels up to three.</summary>
    public required string Text { get; init; }

    /// <summary>Its head in normal form: "president", "leader", "mr.".</summary>
    public required string Head { get; init; }

    /// <summary>Where it stands.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The section it stands in.</summary>
    public required SectionKind Section { get; init; }

    /// <summary>Number of its sentence within the article.</summary>
    public required int Sentence { get; init; }

    /// <summary>Whether the text says that it fits.</summary>
    public LabelStatus Status { get; init; }

    /// <summary>Who uses it.</summary>
    public Voice Voice { get; init; }

    /// <summary>The outlet, as in <see cref="ArticleInfo.Outlet"/>.</summary>
    public string Outlet => Article.Outlet;
}
