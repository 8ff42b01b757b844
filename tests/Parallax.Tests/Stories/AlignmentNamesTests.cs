using Parallax.Stories;

namespace Parallax.Tests.Stories;

/// <summary>Names that disagree between two sentences on the same fact.</summary>
public sealed class AlignmentNamesTests
{
    // A name without a last name once ended the merge of a million articles.
    [Theory]
    [InlineData("Ada ")]
    [InlineData("")]
    public void Of_NameWithoutALastName_IsComparedAsNothing(string name)
    {
        var analyzer = new Analyzer();
        var first = analyzer.Analyze(
            new ArticleInfo { Id = "a", Outlet = "Post" }, "Ada Harrowell opened the ferry of Veld with 40 workers.");
        var second = analyzer.Analyze(
            new ArticleInfo { Id = "b", Outlet = "Wire" }, "Tom Lindquist opened the ferry of Veld with 40 workers.");
        Assert.Contains(second.Entities, entity => entity.Type == EntityType.Person);
        var alignment = Alignment.Of(first, second with { Entities = [.. second.Entities.Select(Renamed)] });
        Assert.Single(alignment.Pairs);
        Assert.DoesNotContain(alignment.Conflicts, conflict => conflict.About == "spelling");

        Entity Renamed(Entity entity) => entity.Type != EntityType.Person
            ? entity
            : entity with { Name = name, Mentions = [.. entity.Mentions.Select(m => m with { Name = name })] };
    }
}
