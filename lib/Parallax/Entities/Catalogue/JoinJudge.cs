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
        var field = new JoinField
        {
            Articles = possible.Sum(c => c.Group.Articles.Count),
            Candidates = possible.Count,
            LeftOut = LeftOut(possible.Select(c => c.Group).Prepend(asking)),
        };
        return possible
            .Select(c => Judge(asking, c, field))
            .OrderByDescending(c => c.Score)
            .ThenBy(c => c.Group.Name.Name, StringComparer.Ordinal)
            .ToList();
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

    private JoinCandidate Judge(NameGroup asking, (NameGroup Group, NameKinship Kinship) candidate, JoinField field)
    {
        var (group, kinship) = candidate;
        var meeting = Meet(asking, group, field.LeftOut);
        double[] features =
        [
            1,
            Math.Sqrt(meeting.Names),
            Math.Sqrt(meeting.Words),
            OthersAsAlike(group, meeting, field.LeftOut),
            Math.Log((group.Articles.Count + 0.5) / (field.Articles + 0.5 * field.Candidates)),
            Math.Log(field.Candidates),
            Math.Log((double)group.Articles.Count / articles.Count),
            .. TitleFeatures(asking, group),
            Math.Log(1 + meeting.Days),
            meeting.SameStory ? 1 : 0,
            .. FormFeatures(asking, group, kinship),
        ];
        for (var f = 0; f < features.Length; f++)
            features[f] = Rounding.Significant(features[f]);
        return new JoinCandidate(group, kinship, features, JoinModel.Score(features), meeting.Like)
        {
            Doubtful = asking.Against(group).Differs,
        };
    }

    private double OthersAsAlike(NameGroup candidate, Meeting meeting, HashSet<int> leftOut)
    {
        var (nearer, others) = Nearer(candidate, meeting, leftOut);
        return Math.Log((nearer + 1.0) / (others + 2.0));
    }

    private static double[] TitleFeatures(NameGroup asking, NameGroup candidate)
    {
        var shared = asking.Heads.Overlaps(candidate.Heads);
        var other = !shared && asking.Heads.Count > 0 && candidate.Heads.Count > 0;
        return [shared ? 1 : 0, other ? 1 : 0];
    }

    private static double[] FormFeatures(NameGroup asking, NameGroup candidate, NameKinship kinship)
    {
        var rare = kinship == NameKinship.Surname && IsRare(asking.Person!.Surname);
        var printed = kinship == NameKinship.Printed ? candidate.Forms.GetValueOrDefault(asking.Folded) : 0;
        return [rare ? 1 : 0, Math.Log(1 + printed), kinship == NameKinship.Initials ? 1 : 0];
    }

    private Meeting Meet(NameGroup asking, NameGroup candidate, HashSet<int> leftOut)
    {
        var meeting = new Meeting { Like = (asking.Articles[0], candidate.Articles[0]), Days = FarApart };
        foreach (var a in Nearest(asking.Articles, candidate.Articles[0], MostAsking))
        {
            var likeness = context.LikenessTo(a, leftOut);
            foreach (var b in Nearest(candidate.Articles, a, MostAnswering))
            {
                var (names, words) = (likeness.Names(b), likeness.Words(b));
                if (names + words > meeting.Likeness)
                    (meeting.Names, meeting.Words, meeting.Like) = (names, words, (a, b));
                var (one, other) = (articles[a].Article, articles[b].Article);
                meeting.Days = Math.Min(meeting.Days, Days(one, other));
                meeting.SameStory |= one.Story is not null && one.Story == other.Story;
            }
        }
        return meeting;
    }

    // In no list of names: then hardly anybody else is called so.
    private static bool IsRare(string surname) =>
        (Lexicon.Default.ClassesOf(surname) & (WordClass.Surname | WordClass.GivenName)) == 0;

    // Of the articles of the time that do not have the name, those that are as much alike.
    private (int Nearer, int Others) Nearer(NameGroup candidate, Meeting meeting, HashSet<int> leftOut)
    {
        var (nearer, others, asking) = (0, 0, meeting.Like.Asking);
        var likeness = context.LikenessTo(asking, leftOut);
        var last = Math.Min(articles.Count - 1, asking + Window);
        for (var other = Math.Max(0, asking - Window); other <= last; other++)
        {
            if (other == asking || candidate.Articles.BinarySearch(other) >= 0) continue;
            others++;
            var alike = likeness.Names(other) + likeness.Words(other);
            if (alike >= meeting.Likeness) nearer++;
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
