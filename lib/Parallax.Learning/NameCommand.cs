namespace Parallax.Learning;

/// <summary>The command that makes the weights of the name tagger.</summary>
internal static class NameCommand
{
    /// <summary>
    /// Trains on the corpora beside the repository at <paramref name="root"/>; options are NAME=NUMBER.
    /// </summary>
    public static void Run(string root, string output, string[] options)
    {
        var annotations = Path.Combine(root, "lib/Parallax.Learning/Annotations");
        var corpora = new Corpora(Path.Combine(root, "../shared/corpora"), annotations);
        int Option(string name, int fallback) =>
            options.FirstOrDefault(o => o.StartsWith(name + "=", StringComparison.Ordinal)) is { } given
                ? int.Parse(given[(name.Length + 1)..], System.Globalization.CultureInfo.InvariantCulture)
                : fallback;

        var hand = corpora.Hand(Option("hand", 2)).ToList();
        var gum = corpora.Gum(Option("gum", 1)).ToList();
        var cases = new CaseCopies(corpora.Facts, seed: 11);
        var invented = new InventedNames(corpora.Facts, seed: 13);
        var documents = hand.Concat(gum).ToList();
        if (Option("cases", 1) > 0)
            documents.AddRange(hand.Select(d => cases.Of(d, 1)));
        if (Option("invented", 1) > 0)
            documents.AddRange(hand.Select(d => invented.Of(d, 1)));
        if (Option("inventedgum", 1) > 0)
            documents.AddRange(gum.Select(d => invented.Of(d, 1)));
        documents.AddRange(new Newswire(Path.Combine(root, "lib/Parallax.Learning/newswire.txt"), seed: 7).Write(
            Option("newswire", 100),
            60,
            corpora.Facts));
        var trainer = new TrainNames(Console.Error.WriteLine);
        trainer.Run(documents, Option("epochs", 8), Option("least", 3), Option("margin", 2), output);
        if (Option("silver", 1) == 0) return;
        var agreement = new SilverAgreement(new Parallax.Numerics.SparseModel(File.ReadAllBytes(output)));
        documents.AddRange(corpora.Silver(1).Select(agreement.Of));
        trainer.Run(documents, Option("epochs", 8), Option("least", 3), Option("margin", 2), output);
    }
}
