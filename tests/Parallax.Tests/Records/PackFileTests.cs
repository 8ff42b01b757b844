using Parallax.Records.Packing;

namespace Parallax.Tests.Records;

/// <summary>Rows in scratch files, added and read by several threads.</summary>
public sealed class PackFileTests
{
    private const int Threads = 4, Articles = 400;

    [Fact]
    public void Rows_OfSeveralThreads_AreReadByAllInAnyOrder()
    {
        var file = new PackFile<DistancingFormula>(new DistancingFormat(), new SharedTexts(1));
        var packed = new IReadOnlyList<DistancingFormula>[Threads * Articles];
        Parallel.For(0, Threads, thread =>
        {
            for (var i = 0; i < Articles; i++)
            {
                var number = thread * Articles + i;
                packed[number] = PackedRows<DistancingFormula>.Of(file, Info(number), Rows(number));
            }
        });
        // More than what is held in memory, so that most of it is in the file.
        Assert.True(packed.Sum(rows => rows.Count) > 1_000_000, "too few rows");
        Parallel.ForEach(Enumerable.Range(0, packed.Length).OrderBy(number => (number * 7919L) % packed.Length), number =>
            Assert.Equal(Rows(number), packed[number]));
    }

    private static ArticleInfo Info(int number) => new() { Id = $"a{number}" };

    private static DistancingFormula[] Rows(int number)
    {
        var info = Info(number);
        return [.. Enumerable.Range(0, 400 + number).Select(i => new DistancingFormula(info, $"so-called {i % 50}", new TextSpan(i, i + number), number + i))];
    }
}
