using System.Globalization;
using Parallax.Entities;

namespace Parallax.Training.Joins;

/// <summary>Measures how well names are joined across articles, and fits the weights of the model that does.</summary>
internal static class JoinExperiment
{
    private const int Rounds = 4000;

    /// <summary>Reports on a folder, a corpus or records; prints weights fitted to it where asked to.</summary>
    public static void Run(string path, string[] options)
    {
        var articles = Coverage.Load(path).Analyses;
        // Small coverages: so many articles of the same days.
        var size = options.Append("").Select(o => o.StartsWith("size=", StringComparison.Ordinal) ? int.Parse(o[5..], CultureInfo.InvariantCulture) : 0).Max();
        var cases = articles.OrderBy(a => a.Article.Published!.Value.UtcTicks).ThenBy(a => a.Article.Id, StringComparer.Ordinal)
            .Chunk(size == 0 ? articles.Count : size).SelectMany(c => new JoinCases(c).All()).ToList();
        if (options.Contains("fit"))
        {
            var weights = Fit([.. cases.Where(c => c.Type == EntityType.Person)]);
            cases = [.. cases.Select(c => c.With(weights))];
        }
        foreach (var type in new[] { EntityType.Person, EntityType.Organization })
        {
            var some = cases.Where(c => c.Type == type).ToList();
            foreach (var sure in new[] { 0.6, 0.8, 0.85, 0.9, 0.95 })
                Report($"{type} at {sure}", some, sure);
            Report($"{type}, without Clintons, at 0.8", [.. some.Where(c => c.Form != "Clinton")], 0.8);
            Report($"{type}, namesakes, at 0.8", [.. some.Where(c => c.Namesakes)], 0.8);
            foreach (var (surname, name) in new[] { ("Clinton", "Clinton"), ("Bush", "Bush"), ("Trump", "Trump"), ("Paul", "Paul"), ("Ryan", "Ryan") })
                if (some.Where(c => c.Form == surname).ToList() is { Count: > 0 } family) Report(name, family, 0.8);
        }
        if (options.Contains("errors"))
            foreach (var c in cases)
                if (c.Chosen(0.8, 0.3) is { } chosen && (!c.Present || chosen != c.Gold))
                    Console.WriteLine($"{c.Article}: {c.Form} = {c.Gold}{(c.Present ? "" : " (absent)")}, chosen {chosen} {c.Ranked[0].Score}: {c.Ranked[0].Features[1]} {c.Ranked[0].Features[2]}");
        if (options.Contains("joins"))
        {
            var joiner = new NameJoiner(articles.Select(Renaming.Undo));
            joiner.Join();
            foreach (var j in joiner.Joins) Console.WriteLine($"{j.Reason}\t{j.From.Name} ({j.From.Type})\t{j.To.Name} ({j.To.Type})\t{j.Score}\t{j.Article.Id}\t{j.Evidence}");
        }
    }

    private static void Report(string title, List<JoinCase> cases, double sure)
    {
        var chosen = cases.Where(c => c.Chosen(sure, 0.3) is not null).ToList();
        var right = chosen.Count(c => c.Present && c.Chosen(sure, 0.3) == c.Gold);
        // As the articles fall: the case in which a name that others have was taken away is left out.
        var twice = cases.Where(c => c.Present).Select(c => (c.Article, c.Gold)).ToHashSet();
        var natural = cases.Where(c => c.Present || !twice.Contains((c.Article, c.Gold))).ToList();
        var naturalChosen = natural.Count(c => c.Chosen(sure, 0.3) is not null);
        var present = cases.Count(c => c.Present);
        var withCandidates = natural.Count(c => !c.Present && c.Ranked.Count > 0);
        Console.WriteLine($"{title,-32} natural {natural.Count} (present {present}, absent with namesakes {withCandidates}): P {Share(right, naturalChosen)} ({right}/{naturalChosen}) R {Share(right, present)}"
            + $" | taken away: {cases.Count(c => !c.Present && twice.Contains((c.Article, c.Gold)) && c.Chosen(sure, 0.3) is not null)} of {cases.Count(c => !c.Present && c.Ranked.Count > 0 && twice.Contains((c.Article, c.Gold)))} with namesakes joined wrongly; P in all {Share(right, chosen.Count)}");
    }

    private static string Share(int part, int all) => all == 0 ? "-" : $"{(double)part / all:0.000}";

    // Logistic regression over candidates, a little ridge, by plain gradient steps on standardised features.
    private static double[] Fit(List<JoinCase> cases)
    {
        // Whoever fills the coverage counts no more than anybody else.
        var often = cases.CountBy(c => (c.Gold, c.Present)).ToDictionary(c => c.Key, c => c.Value);
        var rows = cases.SelectMany(c => c.Ranked.Select(r => (r.Features, Right: c.Present && r.Group.Name.Name == c.Gold ? 1.0 : 0.0, Weight: (c.Present || !often.ContainsKey((c.Gold, true)) ? 1 : 0.25) / Math.Sqrt(often[(c.Gold, c.Present)])))).ToList();
        var total = rows.Sum(r => r.Weight);
        var size = JoinModel.Names.Length;
        var scale = Enumerable.Range(0, size).Select(f => Math.Max(1e-9, Math.Sqrt(rows.Sum(r => r.Weight * r.Features[f] * r.Features[f]) / total))).ToArray();
        var weights = new double[size];
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[size];
            foreach (var (features, right, weight) in rows)
            {
                var sum = 0.0;
                for (var f = 0; f < size; f++) sum += weights[f] * features[f] / scale[f];
                var error = weight * (right - 1 / (1 + Math.Exp(-sum)));
                for (var f = 0; f < size; f++) gradient[f] += error * features[f] / scale[f];
            }
            for (var f = 0; f < size; f++) weights[f] += 2.0 / total * (gradient[f] - 0.5 * weights[f]);
        }
        Console.WriteLine($"{rows.Count} candidates, {rows.Count(r => r.Right > 0)} right");
        for (var f = 0; f < size; f++) Console.WriteLine($"{JoinModel.Names[f],-20} {weights[f] / scale[f]:0.00}");
        return [.. weights.Select((w, f) => w / scale[f])];
    }
}
