using System.Globalization;

namespace Parallax.Tests.Reading;

/// <summary>Metadata of 30 pages of the development corpus, labelled by hand off what a reader of the page sees.</summary>
/// <remarks>An empty day or author in the table: the page shows none. Days may differ by one: pages print local time.</remarks>
public class PageMetadataTests(ITestOutputHelper output)
{
    [Fact]
    public void Extract_LabelledPages_TitlesDaysAndAuthorsAreFound()
    {
        var folder = Repository.SharedPath("corpora", "extraction.dev");
        int titles = 0, days = 0, dated = 0, authors = 0, authored = 0, invented = 0;
        foreach (var row in File.ReadLines(Repository.PathOf("tests", "Parallax.Tests", "Articles", "page-labels.tsv")).Skip(1).Select(l => l.Split('\t')))
        {
            var info = Parallax.Corpus.Read(Directory.GetFiles(folder, row[0] + "*").Single(), new CorpusOptions { PagesOnly = true }).Single().Info;
            var isTitle = Key(info.Title ?? "") == Key(row[1]);
            var isDay = row[2].Length > 0 && info.Published is { } published
                && Math.Abs((published.Value.UtcDateTime.Date - DateTime.Parse(row[2], CultureInfo.InvariantCulture)).TotalDays) <= 1;
            var isAuthor = string.Join("; ", info.Authors).Equals(row[3], StringComparison.OrdinalIgnoreCase);
            titles += isTitle ? 1 : 0;
            dated += row[2].Length > 0 ? 1 : 0;
            days += isDay ? 1 : 0;
            authored += row[3].Length > 0 ? 1 : 0;
            authors += row[3].Length > 0 && isAuthor ? 1 : 0;
            invented += row[3].Length == 0 && info.Authors.Any() ? 1 : 0;
            if (!isTitle || row[2].Length > 0 && !isDay || !isAuthor)
                output.WriteLine($"{row[0]}: {info.Title} | {info.Published?.Value:yyyy-MM-dd} | {string.Join("; ", info.Authors)}; labelled {string.Join(" | ", row[1..])}");
        }
        output.WriteLine($"titles {titles}/30, days {days}/{dated}, authors {authors}/{authored}, authors where there are none {invented}");
        Assert.Equal(30, titles);
        Assert.True(days >= 27, $"{days} of {dated} days");
        Assert.True(authors >= 17, $"{authors} of {authored} authors");
    }

    private static string Key(string text) => new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
