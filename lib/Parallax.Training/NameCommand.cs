namespace Parallax.Training;

/// <summary>The command that makes the weights of the name tagger.</summary>
internal static class NameCommand
{
    /// <summary>Trains on the corpora beside the repository at <paramref name="root"/>; options are NAME=NUMBER.</summary>
    public static void Run(string root, string output, string[] options)
    {
        var annotations = Path.Combine(root, "lib/Parallax.Training/Annotations");
        var corpora = new Corpora(Path.Combine(root, "../shared/corpora"), annotations);
        int Option(string name, int fallback) =>
            options.FirstOrDefault(o => o.StartsWith(name + "=", StringComparison.Ordinal)) is { } given ? int.Parse(given[(name.Length + 1)..], System.Globalization.CultureInfo.InvariantCulture) : fallback;

        var documents = corpora.Hand(Option("hand", 2)).ToList();
        var cases = new CaseCopies(corpora.Facts, seed: 11);
        if (Option("cases", 1) > 0) documents.AddRange(documents.ToList().Select(d => cases.Of(d, Option("cases", 1))));
        documents.AddRange(new Newswire(Path.Combine(root, "lib/Parallax.Training/newswire.txt"), seed: 7).Write(Option("newswire", 100), 60, corpora.Facts));
        if (Option("gum", 1) > 0) documents.AddRange(corpora.Gum(Option("gum", 1)));
        if (Option("silver", 0) > 0) documents.AddRange(corpora.Silver(Option("silver", 0)));
        new TrainNames(Console.Error.WriteLine).Run(documents, Option("epochs", 8), Option("least", 2), Option("margin", 2), output);
    }
}
