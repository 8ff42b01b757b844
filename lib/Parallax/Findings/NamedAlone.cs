using Parallax.Comparison;
using Parallax.Comparison.Mentions;

namespace Parallax.Findings;

/// <summary>Whom and what one outlet alone names, the most frequent of each.</summary>
internal static class NamedAlone
{
    private const int MostNames = 4;
    private const int MostOutlets = 4;

    // Of several articles an outlet, what is named less often is chance.
    private const int LeastMentions = 3;

    /// <summary>A sentence; null where no outlet has a name of its own, or there are too many outlets to list.</summary>
    public static Finding? Of(Coverage coverage)
    {
        if (coverage.Outlets.Count is < 2 or > MostOutlets) return null;
        var profiles = MentionProfiles.Of(coverage)
            .Where(profile => profile.Type != EntityType.Miscellaneous)
            .ToList();
        var least = coverage.OneArticleEach ? 1 : LeastMentions;
        var own = coverage.Outlets
            .Select(outlet => (Outlet: outlet, Names: Names(profiles, outlet, least)))
            .Where(told => told.Names.Count > 0)
            .Select(told => $"{Wording.Subject(coverage, told.Outlet)} alone names {Wording.List(told.Names)}")
            .ToList();
        if (own.Count == 0) return null;
        return Wording.Sentence(string.Join("; ", own));
    }

    // An outlet that names itself reports nothing by that.
    private static List<string> Names(List<MentionProfile> profiles, string outlet, int least) =>
        [.. profiles.OnlyIn(outlet)
            .Where(profile => profile.Names >= least && profile.Name != outlet)
            .OrderByDescending(profile => profile.All)
            .ThenByDescending(profile => profile.Names)
            .ThenBy(profile => profile.Name, StringComparer.Ordinal)
            .Take(MostNames)
            .Select(profile => $"{Wording.Named(profile.Name)} ({Wording.Times(profile.All)})")];
}
