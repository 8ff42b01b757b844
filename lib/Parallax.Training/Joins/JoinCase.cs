using Parallax.Entities;

namespace Parallax.Training.Joins;

/// <summary>An article's entity whose full name was hidden, and the candidates that the other articles give.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Article">The article.</param>
/// <param name="Form">The short form that is left.</param>
/// <param name="Gold">The full name that was hidden.</param>
/// <param name="Present">Whether another article has the full name.</param>
/// <param name="Namesakes">Whether the coverage has several full names for the form.</param>
/// <param name="Ranked">The candidates, the best first; without the right one where it was taken away.</param>
internal sealed record JoinCase(EntityType Type, string Article, string Form, string Gold, bool Present, bool Namesakes, List<JoinCandidate> Ranked)
{
    /// <summary>The case scored with other weights.</summary>
    public JoinCase With(double[] weights) => this with
    {
        Ranked = [.. Ranked.Select(r => r with { Score = 1 / (1 + Math.Exp(-r.Features.Zip(weights, (f, w) => f * w).Sum())) }).OrderByDescending(r => r.Score)],
    };

    /// <summary>The name that is chosen; null where it stays by itself.</summary>
    public string? Chosen(double sure, double margin) =>
        Ranked.Count > 0 && Ranked[0].Score >= sure && (Ranked.Count == 1 || Ranked[0].Score - Ranked[1].Score >= margin) ? Ranked[0].Group.Name.Name : null;
}
