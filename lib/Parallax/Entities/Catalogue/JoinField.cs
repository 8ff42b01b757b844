namespace Parallax.Entities.Catalogue;

/// <summary>All candidates of one question together.</summary>
internal sealed record JoinField
{
    /// <summary>Number of articles that name any of them.</summary>
    public required int Articles { get; init; }

    /// <summary>Number of candidates.</summary>
    public required int Candidates { get; init; }

    /// <summary>The names and words of the candidates, which say nothing when compared.</summary>
    public required HashSet<int> LeftOut { get; init; }
}
