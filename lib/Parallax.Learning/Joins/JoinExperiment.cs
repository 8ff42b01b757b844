using System.Globalization;

namespace Parallax.Learning.Joins;

/// <summary>Measures how well names are joined across articles, and fits the weights of the model that does.</summary>
internal static class JoinExperiment
{
    private static readonly string[] Families = ["Clinton", "Bush", "Trump", "Paul", "Ryan"];

    /// <summary>Reports on articles or records.</summary>
    /// <param name="path">A file or folder.</param>
    /// <param name="options"><c>size=N</c>: in coverages of so many articles of the same days; <c>fit</c>: prints
    /// weights; <c>errors</c> and <c>joins</c>: lists them.</param>
    public static void Run(string path, string[] options)
    {
        var articles = Coverage.Load(path).Analyses
            .OrderBy(a => a.Article.Published?.Value.UtcTicks)
            .ThenBy(a => a.Article.Id, StringComparer.Ordinal)
            .ToList();
        var size = new NumberOptions(options)["size", articles.Count];
        var cases = articles.Chunk(size).SelectMany(chunk => new JoinCases(chunk).All()).ToList();
        Report(cases);
        if (options.Contains("fit")) JoinFit.Print([.. cases.Where(c => c.Type == EntityType.Person)]);
        if (options.Contains("errors")) ListErrors(cases);
        if (options.Contains("joins")) ListJoins(articles);
    }

    private static void ListErrors(List<JoinCase> cases)
    {
        foreach (var wrong in cases.Where(c => c.Chosen is not null && !c.IsRight))
        {
            Console.WriteLine(
                $"{wrong.Condition} {wrong.Article}: {wrong.Form} is {wrong.Gold}, joined with {wrong.Chosen}");
        }
    }

    private static void ListJoins(List<ArticleAnalysis> articles)
    {
        foreach (var join in Coverage.Of(articles).Catalogue.Joins)
        {
            Console.WriteLine(string.Join(
                '\t',
                join.Reason,
                join.From,
                join.To,
                join.Score,
                join.Article.Id,
                join.Evidence));
        }
    }

    private static void Report(List<JoinCase> cases)
    {
        var persons = cases.Where(c => c.Type == EntityType.Person).ToList();
        Report("persons", persons);
        Report("of these, without Clinton", [.. persons.Where(c => c.Form != "Clinton")]);
        Report("of these, with namesakes", [.. persons.Where(c => c.Form != "Clinton" && c.Namesakes)]);
        foreach (var family in Families) Report(family, [.. persons.Where(c => c.Form == family)]);
        Report("bodies", [.. cases.Where(c => c.Type == EntityType.Organization)]);
    }

    private static void Report(string title, List<JoinCase> cases)
    {
        var natural = cases.Where(c => c.Condition != JoinCondition.TakenAway).ToList();
        var (present, right, chosen) = (
            natural.Count(c => c.Condition == JoinCondition.Present),
            natural.Count(c => c.IsRight),
            natural.Count(c => c.Chosen is not null));
        var away = cases.Where(c => c.Condition == JoinCondition.TakenAway).ToList();
        Console.WriteLine(
            $"{title,-26} {natural.Count,5} cases, {present,5} with the full name elsewhere: "
            + $"precision {Share(right, chosen)} ({right} of {chosen}), recall {Share(right, present)}; "
            + $"taken away: {away.Count(c => c.Chosen is not null)} of {away.Count} joined wrongly");
    }

    private static string Share(int part, int all) =>
        all == 0 ? "-" : ((double)part / all).ToString("0.000", CultureInfo.InvariantCulture);
}
