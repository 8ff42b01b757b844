using Parallax.Entities.Catalogue;

namespace Parallax.Learning.Joins;

/// <summary>An article's entity whose full name was hidden, and the candidates that the other articles give.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Article">The article.</param>
/// <param name="Form">The short form that is left.</param>
/// <param name="Gold">The full name that was hidden.</param>
/// <param name="Condition">Whether other articles have the full name.</param>
/// <param name="Ranked">The candidates, the best first; without the right one where it was taken away.</param>
internal sealed record JoinCase(
    EntityType Type,
    string Article,
    string Form,
    string Gold,
    JoinCondition Condition,
    List<JoinCandidate> Ranked)
{
    /// <summary>The name that is chosen; null where it stays by itself.</summary>
    public string? Chosen { get; } = NameJoiner.IsClear(Ranked) ? Ranked[0].Group.Name.Name : null;

    /// <summary>Whether the coverage has another full name for the form.</summary>
    public bool Namesakes => Ranked.Exists(r => r.Group.Name.Name != Gold);

    /// <summary>Whether the right full name was chosen.</summary>
    public bool IsRight => Condition == JoinCondition.Present && Chosen == Gold;
}
