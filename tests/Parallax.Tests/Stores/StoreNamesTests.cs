using System.Text.Json;
using Parallax.Entities.Catalogue;

namespace Parallax.Tests.Stores;

/// <summary>Names among more articles than are looked at together, in memory and in a store.</summary>
public sealed class StoreNamesTests(StoreNamesTests.Many many) : IClassFixture<StoreNamesTests.Many>
{
    [Fact]
    public void Surname_InEveryBlock_IsTheFullName()
    {
        var joined = many.Memory.Catalogue.Joins.Where(j => j.Reason == JoinReason.Surname).ToList();
        Assert.All(joined, j => Assert.Equal(("Quill", "Marta Quill"), (j.From.Name, j.To.Name)));
        Assert.Contains(joined, j => j.Article.Published!.Value.Year == Many.FirstYear);
        Assert.Contains(joined, j => j.Article.Published!.Value.Year == Many.FirstYear + 1);
    }

    [Fact]
    public void Spelling_ThatMostArticlesHave_IsThatOfBlocksWhereItIsRare()
    {
        var names = many.Memory.Entities.Where(e => e.Type == EntityType.Person && e.Name.EndsWith(" Lund", StringComparison.Ordinal));
        Assert.Equal(["Zoë Lund"], names.Select(e => e.Name).Distinct());
    }

    [Fact]
    public void Joins_OfAStore_AreThoseOfMemoryToTheDigit() => Assert.Equal(Lines(many.Memory), Lines(Coverage.Load(many.Folder.Store)));

    [Fact]
    public void Joins_OfAStoreUnderOtherAliases_AreFoundAnew()
    {
        var aliases = Parallax.Entities.AliasFile.Parse("- name: Madam Bridge\n  forms: [Marta Quill]\n");
        var coverage = Coverage.Load(many.Folder.Store, new CoverageOptions { Aliases = aliases });
        Assert.Contains(coverage.Catalogue.Entries, e => e.Name == "Madam Bridge");
        Assert.DoesNotContain(coverage.Catalogue.Entries, e => e.Name == "Marta Quill");
        // Most of them are in the scratch file, and so are they under their joined names.
        Assert.Contains(coverage.Analyses, a => a.Entities is IArticleRows<Entity>);
        Assert.Equal(many.Memory.Mentions.Count(), coverage.Mentions.Count());
    }

    private static List<string> Lines(Coverage coverage)
    {
        var lines = coverage.Catalogue.Joins.Select(j => $"{j.Article.Id} {j.Entity} {j.From} {j.To} {j.Reason} {j.Score:R} {j.Evidence}").ToList();
        Assert.NotEmpty(lines);
        return lines;
    }

    public sealed class Many : IDisposable
    {
        public const int FirstYear = 2031;

        private const int Articles = NameBlocks.MostArticles + 200;

        // Zoë Lund is spelled so in all of the second half, and in a tenth of the first.
        private static string Text(int number) => number switch
        {
            _ when number % 10 == 1 => $"Minister Quill opened bridge {number} of Tarnby. The bridge of Tarnby was late, said Quill.",
            < Articles / 2 when number % 10 > 2 => $"Marta Quill, the minister, opened bridge {number} of Tarnby. Zoe Lund was there.",
            _ => $"Marta Quill, the minister, opened bridge {number} of Tarnby. Zoë Lund was there.",
        };

        public Many()
        {
            var day = new DateOnly(FirstYear, 1, 1);
            File.WriteAllLines(Path.Combine(Folder.Articles, "news.jsonl"), Enumerable.Range(0, Articles).Select(number => JsonSerializer.Serialize(new
            {
                id = $"n{number:D5}",
                source = number % 2 == 0 ? "Veld Post" : "Harrow Wire",
                published = day.AddDays(number / 10).ToString("O"),
                text = Text(number),
            })));
            var options = StoreFolder.Options with { PartBytes = 100_000 };
            Folder.Analyze(options: options);
            Memory = Coverage.Load(Folder.Articles, new CoverageOptions { Analyzer = options.Analyzer });
        }

        internal StoreFolder Folder { get; } = new(0);

        public Coverage Memory { get; }

        public void Dispose() => Folder.Dispose();
    }
}
