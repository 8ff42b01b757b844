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
        _joiner = NameJoiner.Of([.. articles.Select(Renaming.Undo)]);
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
        var (found, gold) = (_joiner.Articles[article].Entities[entity], _joiner.Names[article][entity]);
        if (ShortForm(found, gold) is not { } form) yield break;
        var asking = new NameGroup(new EntityName(form, gold.Type));
        asking.Add(article, Hidden(found, form));
        var candidates = Candidates(asking, article, entity);
        var isPresent = _groups.Of(gold).Without(article).Articles.Count > 0;
        yield return Case(isPresent ? JoinCondition.Present : JoinCondition.Absent);
        if (!isPresent) yield break;
        candidates.RemoveAll(candidate => candidate.Group.Name == gold);
        yield return Case(JoinCondition.TakenAway);

        JoinCase Case(JoinCondition condition) =>
            new(gold.Type, found.Article.Id, form, gold.Name, condition, _judge.Rank(asking, candidates));
    }

    private List<(NameGroup Group, NameKinship Kinship)> Candidates(NameGroup asking, int article, int entity)
    {
        var named = _joiner.Names[article].Where((_, other) => other != entity).ToHashSet();
        var candidates = NameJoiner.CandidatesOf(asking, _groups, named)
            .Select(candidate => (Group: candidate.Group.Without(article), candidate.Kinship));
        return [.. candidates.Where(candidate => candidate.Group.Articles.Count > 0)];
    }

    // The commonest form that is shorter than the full name and settles nothing by itself.
    private static string? ShortForm(Entity entity, EntityName gold)
    {
        var isFullName = NameKey.Fold(gold.Name).Contains(' ');
        if (!isFullName || gold.Type is not (EntityType.Person or EntityType.Organization)) return null;
        var forms = entity.Mentions
            .Where(mention => mention.Form == MentionForm.Name)
            .CountBy(mention => mention.Surface, StringComparer.Ordinal)
            .OrderByDescending(form => form.Value)
            .ThenBy(form => form.Key, StringComparer.Ordinal)
            .Select(form => form.Key);
        return forms.FirstOrDefault(form => !Settles(form) && IsShortFor(form, gold));
    }

    private static bool IsShortFor(string form, EntityName full)
    {
        if (full.Type == EntityType.Person)
            return PersonName.Of(form) is { IsSurname: true } name && name.Surname == PersonName.Of(full.Name).Surname;
        var folded = NameKey.Fold(form);
        return folded.Length > 1 && Blanks(folded) < Blanks(NameKey.Fold(full.Name));
    }

    private static int Blanks(string text) => text.AsSpan().Count(' ');

    private static bool Settles(string form)
    {
        var names = Lexicon.Default.Names;
        if (names.FindCanonical(form) is not null) return true;
        return names.Find(form.ToLowerInvariant().Split(' ')) is { Settles: true };
    }

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
