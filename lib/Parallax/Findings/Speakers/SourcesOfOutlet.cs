using Parallax.Numerics;

namespace Parallax.Findings.Speakers;

/// <summary>Whom an outlet lets speak, and of whom it speaks.</summary>
/// <param name="Outlet">The outlet.</param>
/// <param name="Articles">Number of its articles.</param>
public sealed record SourcesOfOutlet(string Outlet, int Articles)
{
    /// <summary>Women, men and others among the persons named, each counted once an article.</summary>
    public required SexCounts Named { get; init; }

    /// <summary>The same among the named persons who are quoted, in marks or in the outlet's words.</summary>
    public required SexCounts Quoted { get; init; }

    /// <summary>The same of the words of these quotes.</summary>
    public required SexCounts Words { get; init; }

    /// <summary>
    /// Officials, experts, ordinary people and others among the people quoted, named or described, once an article.
    /// </summary>
    public required RoleCounts Roles { get; init; }

    /// <summary>The same of the words of their quotes.</summary>
    public required RoleCounts RoleWords { get; init; }

    /// <summary>Number of sources, each counted once an article: persons, bodies, documents and unnamed ones.</summary>
    public required int Sources { get; init; }

    /// <summary>How many of them have a name.</summary>
    public required int NamedSources { get; init; }

    /// <summary>Sources an article; null without articles.</summary>
    public double? SourcesAnArticle => Articles == 0 ? null : Rounding.Significant((double)Sources / Articles);

    /// <summary>A row for every outlet, in ordinal order.</summary>
    /// <remarks>
    /// Sex is read from titles ("Ms."), else from pronouns, else from the first name; where none tells it, or pronouns
    /// disagree, it is unknown. Quotes are counted in headline, standfirst and body; terms in marks are no quotes.
    /// </remarks>
    public static IReadOnlyList<SourcesOfOutlet> Of(Coverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return coverage.Once(nameof(SourcesOfOutlet), Find);
    }

    private static IReadOnlyList<SourcesOfOutlet> Find(Coverage coverage)
    {
        var known = KnownPersons.Of(coverage);
        var tallies = coverage.Outlets.ToDictionary(outlet => outlet, _ => new SourceTally(), StringComparer.Ordinal);
        foreach (var analysis in coverage.Analyses)
        {
            var tally = tallies[analysis.Outlet];
            tally.Add(PersonInArticle.In(analysis, known));
            tally.Add(PersonInArticle.SpeechOf(analysis));
        }

        return [.. coverage.Outlets.Select(outlet => tallies[outlet].Row(outlet))];
    }
}
