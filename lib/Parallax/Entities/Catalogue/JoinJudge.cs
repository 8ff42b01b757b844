using Parallax.Entities.Names;
using Parallax.Language;
using Parallax.Numerics;

namespace Parallax.Entities.Catalogue;

/// <summary>Weighs the names that a name may stand for by form and by what the articles are about.</summary>
internal sealed class JoinJudge(IReadOnlyList<ArticleAnalysis> articles, ArticleContext context)
{
    private const int MostAsking = 12;
    private const int MostAnswering = 50;
    private const int FarApart = 400;
    private const int Unknown = 14;
    private const int Window = 30;

    /// <summary>The candidates with their scores, the best first.</summary>
    public List<JoinCandidate> Rank(NameGroup asking, IReadOnlyList<(NameGroup Group, NameKinship Kinship)> candidates)
    {
        var possible = candidates.Where(c => asking.Against(c.Group) is not (true, true)).ToList();
        var total = possible.Sum(c => c.Group.Articles.Count);
        var leftOut = LeftOut(possible.Select(c => c.Group).Prepend(asking));
        return [.. possible
            .Select(c => Judge(asking, c.Group, c.Kinship, (total, possible.Count, leftOut)))
            .OrderByDescending(c => c.Score).ThenBy(c => c.Group.Name.Name, StringComparer.Ordinal)];
    }

    /// <summary>The names and words that speak for a candidate.</summary>
    public IEnumerable<string> Shared(NameGroup asking, JoinCandidate candidate, int most) =>
        context.Shared(candidate.Like.Asking, candidate.Like.Answering, LeftOut([asking, candidate.Group]), most);

    // That both articles have the name itself says nothing.
    private HashSet<int> LeftOut(IEnumerable<NameGroup> groups)
    {
        var ids = new HashSet<int>();
        foreach (var group in groups)
        {
            ids.Add(context.IdOfName(group.Name.Name));
            foreach (var word in group.Name.Name.ToLowerInvariant().Split(' ', '-'))
                ids.Add(context.IdOfWord(word));
            foreach (var word in group.Folded.Split(' ')) ids.Add(context.IdOfWord(word));
        }
        return ids;
    }

    private JoinCandidate Judge(NameGroup asking, NameGroup candidate, NameKinship kinship,
        (int Articles, int Candidates, HashSet<int> LeftOut) field)
    {
        var met = Meet(asking, candidate, field.LeftOut);
        var (nearer, others) = Nearer(met.Like.Asking, candidate, met.Names + met.Words, field.LeftOut);
        var shared = asking.Heads.Overlaps(candidate.Heads);
        double[] features =
        [
            1, Math.Sqrt(met.Names), Math.Sqrt(met.Words),
            Math.Log((nearer + 1.0) / (others + 2.0)),
            Math.Log((candidate.Articles.Count + 0.5) / (field.Articles + 0.5 * field.Candidates)),
            Math.Log(field.Candidates),
            Math.Log((double)candidate.Articles.Count / articles.Count),
            shared ? 1 : 0, !shared && asking.Heads.Count > 0 && candidate.Heads.Count > 0 ? 1 : 0,
            Math.Log(1 + met.Days), met.SameStory ? 1 : 0,
            kinship == NameKinship.Surname && IsRare(asking.Person!.Surname) ? 1 : 0,
            kinship == NameKinship.Printed ? Math.Log(1 + candidate.Forms.GetValueOrDefault(asking.Folded)) : 0,
            kinship == NameKinship.Initials ? 1 : 0,
        ];
        for (var f = 0; f < features.Length; f++)
            features[f] = Rounding.Significant(features[f]);
        return new JoinCandidate(candidate, kinship, features, JoinModel.Score(features),
            met.Like) { Doubtful = asking.Against(candidate).Differs };
    }

    // The two articles most alike, the least distance in time, and whether any two are said to be on one story.
    private (double Names, double Words, double Days, bool SameStory, (int Asking, int Answering) Like) Meet(NameGroup asking,
        NameGroup candidate, HashSet<int> leftOut)
    {
        var (names, words, days) = (0.0, 0.0, (double)FarApart);
        var (story, like) = (false, (asking.Articles[0], candidate.Articles[0]));
        foreach (var a in Nearest(asking.Articles, candidate.Articles[0], MostAsking))
            foreach (var b in Nearest(candidate.Articles, a, MostAnswering))
            {
                var (n, w) = (context.Names(a, b, leftOut),
                    context.Words(a, b, leftOut));
                if (n + w > names + words) (names, words, like) = (n, w, (a, b));
                var (one, other) = (articles[a].Article, articles[b].Article);
                days = Math.Min(days, Days(one, other));
                story |= one.Story is not null && one.Story == other.Story;
            }
        return (names, words, days, story, like);
    }

    // In no list of names: then hardly anybody else is called so.
    private static bool IsRare(string surname) =>
        (Lexicon.Default.ClassesOf(surname) & (WordClass.Surname | WordClass.GivenName)) == 0;

    // Of the articles of the time that do not have the name, those that are as much alike.
    private (int Nearer, int Others) Nearer(int asking, NameGroup candidate, double alike, HashSet<int> leftOut)
    {
        var (nearer, others) = (0, 0);
        for (var other = Math.Max(0, asking - Window); other <= Math.Min(articles.Count - 1,
            asking + Window); other++)
        {
            if (other == asking || candidate.Articles.BinarySearch(other) >= 0) continue;
            others++;
            if (context.Names(asking, other, leftOut) + context.Words(asking, other, leftOut) >= alike) nearer++;
        }
        return (nearer, others);
    }

    // An unknown date speaks neither for nor against.
    private static double Days(ArticleInfo a, ArticleInfo b) => a.Published is { } first && b.Published is { } second
        ? Math.Min(FarApart, Math.Abs((first.Value - second.Value).TotalDays)) : Unknown;

    // Articles are numbered by date, so that neighbours in number are neighbours in time.
    private static IEnumerable<int> Nearest(List<int> numbers, int to, int most)
    {
        if (numbers.Count <= most) return numbers;
        var at = numbers.BinarySearch(to);
        if (at < 0) at = ~at;
        var first = Math.Clamp(at - most / 2, 0, numbers.Count - most);
        return numbers.GetRange(first, most);
    }
}
