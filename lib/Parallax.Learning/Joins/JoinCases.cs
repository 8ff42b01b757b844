using Parallax.Entities.Catalogue;
using Parallax.Entities.Names;

namespace Parallax.Learning.Joins;

/// <summary>
/// Hides full names that articles give beside a surname, acronym or short form, and asks who is meant.
/// </summary>
internal sealed class JoinCases
{
    private readonly NameJoiner _joiner;
    private readonly NameGroups _groups;
    private readonly JoinJudge _judge;

    /// <summary>Cases of a coverage's articles.</summary>
    public JoinCases(IEnumerable<ArticleAnalysis> articles)
    {
        _joiner = new NameJoiner(articles.Select(Renaming.Undo));
        _joiner.JoinFullNames();
        _groups = _joiner.Groups();
        _judge = _joiner.Judge();
    }

    /// <summary>Every case: with the name where other articles have it, and without it everywhere.</summary>
    public IEnumerable<JoinCase> All() =>
        from article in Enumerable.Range(0, _joiner.Articles.Count)
        from entity in Enumerable.Range(0, _joiner.Articles[article].Entities.Count)
        from found in Cases(article, entity)
        select found;

    private IEnumerable<JoinCase> Cases(int article, int entity)
    {
        var (found, gold) = (
            _joiner.Articles[article].Entities[entity],
            _joiner.Names[article][entity]);
        if (ShortForm(found, gold) is not { } form) yield break;
        var asking = new NameGroup(new EntityName(form, gold.Type));
        asking.Add(article, Hidden(found, form));
        var named = _joiner.Names[article].Where((_, e) => e != entity).ToHashSet();
        var candidates = NameJoiner.CandidatesOf(asking, _groups, named)
            .Select(c => (Group: c.Group.Without(article), c.Kinship))
            .Where(c => c.Group.Articles.Count > 0)
            .ToList();
        var present = _groups.Of(gold).Without(article).Articles.Count > 0;
        yield return new JoinCase(
            gold.Type,
            found.Article.Id,
            form,
            gold.Name,
            present ? JoinCondition.Present : JoinCondition.Absent,
            _judge.Rank(asking, candidates));
        if (!present) yield break;
        candidates.RemoveAll(c => c.Group.Name == gold);
        yield return new JoinCase(
            gold.Type,
            found.Article.Id,
            form,
            gold.Name,
            JoinCondition.TakenAway,
            _judge.Rank(asking, candidates));
    }

    // The commonest form that is shorter than the full name and settles nothing by itself.
    private static string? ShortForm(Entity entity, EntityName gold)
    {
        if (gold.Type is not (EntityType.Person or EntityType.Organization)
            || !NameKey.Fold(gold.Name).Contains(' '))
            return null;
        var person = gold.Type == EntityType.Person ? PersonName.Of(gold.Name) : null;
        return entity.Mentions.Where(m => m.Form == MentionForm.Name).GroupBy(m => m.Surface, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Key)
            .FirstOrDefault(f => !Settles(f) && (person is null
                ? NameKey.Fold(f) is var folded
                    && folded.Length > 1
                    && folded.Count(c => c == ' ') < NameKey.Fold(gold.Name).Count(c => c == ' ')
                : PersonName.Of(f) is { IsSurname: true } one && one.Surname == person.Surname));
    }

    private static bool Settles(string form) => Lexicon.Default.Names.FindCanonical(form) is not null
        || Lexicon.Default.Names.Find(form.ToLowerInvariant().Split(' ')) is { Settles: true };

    // As if the article had the short form only: what stands in a sentence with the full name went with it.
    private static Entity Hidden(Entity entity, string form)
    {
        var introduced = entity.Mentions.Where(m => m.Form == MentionForm.Name && m.Surface != form)
            .Select(m => m.Sentence)
            .ToHashSet();
        return entity with
        {
            Name = form,
            Mentions = [.. entity.Mentions.Where(m => m.Form != MentionForm.Name || m.Surface == form)],
            Labels = [.. entity.Labels.Where(l => !introduced.Contains(l.Sentence))],
        };
    }
}
