using Parallax.Terms;
using Parallax.Text;

namespace Parallax.Tests.Terms;

public class RealArticlesTermTests
{
    // The whole pasted text of one article, furniture included: the words that stand in furniture are not those counted here.
    [Theory]
    [InlineData("epoch-times.txt", "u.s.", 1)]
    [InlineData("reuters.txt", "u.s.", 7)]
    [InlineData("epoch-times.txt", "mr.", 12)]
    [InlineData("reuters.txt", "mr.", 0)]
    [InlineData("epoch-times.txt", "ties", 0)]
    [InlineData("reuters.txt", "ties", 7)]
    [InlineData("epoch-times.txt", "cooperation", 0)]
    [InlineData("reuters.txt", "cooperation", 3)]
    public void Count_RealArticle_AsCountedByHand(string file, string term, int count)
    {
        var text = File.ReadAllText(Repository.SharedPath("articles", file));
        var counts = new TermCounter().Count(new Segmenter().Segment(new ArticleInfo { Id = file }, text), _ => Voice.Own);
        Assert.Equal(count, counts.Where(c => c.Term == term).Sum(c => c.Count));
    }
}
