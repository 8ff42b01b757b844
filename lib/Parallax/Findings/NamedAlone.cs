using Parallax.Articles.Metadata;
using Parallax.Comparison;
using Parallax.Comparison.Mentions;
using Parallax.Findings.Words;
using Parallax.Numerics;

namespace Parallax.Findings;

/// <summary>Whom and what one outlet alone names, the most frequent of each.</summary>
internal static class NamedAlone
{
    private const int MostNames = 4;
    private const int MostOutlets = 4;

    // Of several articles an outlet, what is named less often is chance.
    private const int LeastMentions = 3;
    private const int LeastInOneArticle = 2;

    private const double Significance = 0.05;

    /// <summary>A sentence; null where no outlet has a name of its own, or there are many outlets.</summary>
    public static Finding? Of(Coverage coverage)
    {
        if (coverage.Outlets.Count is < 2 or > MostOutlets) return null;
        var profiles = MentionProfiles.Of(coverage)
            .Where(profile => profile.Type != EntityType.Miscellaneous)
            .ToList();
        var own = coverage.Outlets
            .Select(outlet => (Outlet: outlet, Names: Names(coverage, Alone(profiles, coverage, outlet))))
            .Where(told => told.Names.Count > 0)
            .Select(told => $"{Wording.Subject(coverage, told.Outlet)} alone names {Wording.List(told.Names)}")
            .ToList();
        if (own.Count == 0) return null;
        return Wording.Sentence(string.Join("; ", own));
    }

    private static List<MentionProfile> Alone(List<MentionProfile> profiles, Coverage coverage, string outlet)
    {
        var words = WordsByOutlet.Of(coverage);
        var least = coverage.OneArticleEach ? LeastInOneArticle : LeastMentions;
        return [.. profiles.OnlyIn(outlet)
            .Where(profile => profile.Names >= least
                && !OutletIdentity.IsOwnName(outlet, profile.Name)
                && words.AreOnlyIn(outlet, profile.Name))];
    }

    private static List<string> Names(Coverage coverage, List<MentionProfile> alone) =>
        [.. alone
            .Where(profile => coverage.OneArticleEach || IsMoreThanChance(coverage, profile, alone.Count))
            .OrderByDescending(profile => profile.All)
            .ThenByDescending(profile => profile.Names)
            .ThenBy(profile => profile.Name, StringComparer.Ordinal)
            .Take(MostNames)
            .Select(profile => $"{Wording.Named(profile.Name)} ({Wording.Times(profile.Names)})")];

    // Of many names some are in a few articles of one outlet by chance: Fisher's test over articles, by Bonferroni.
    private static bool IsMoreThanChance(Coverage coverage, MentionProfile profile, int tested)
    {
        var own = coverage.Articles.Count(article => article.Outlet == profile.Outlet);
        var p = FisherExact.TwoSided(profile.Articles, own, 0, coverage.Articles.Count - own);
        return p * tested <= Significance;
    }
}
