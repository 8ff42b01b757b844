using System.Security.Cryptography;
using System.Text;

namespace Parallax.Tone;

/// <summary>A list of terms with their valence, built in or the user's own.</summary>
public sealed class ToneLexicon
{
    private static readonly Lazy<ToneLexicon> Written = new(() => new ToneLexicon("parallax-hand/1",
        Embedded("valence.tsv")));
    private static readonly Lazy<ToneLexicon> WithoutNews = new(() => new ToneLexicon("parallax-editorials/1",
        Adjusted("adjusted.editorials.tsv")));
    private static readonly Lazy<ToneLexicon> BuiltIn = new(() => new ToneLexicon("parallax-valence/3",
        Adjusted("adjusted.tsv")));

    /// <summary>
    /// A lexicon of the given entries; of terms that stand there twice for the same part of speech the last counts.
    /// </summary>
    /// <param name="name">Name and version, kept in every record that is made with it.</param>
    /// <param name="entries">The entries.</param>
    public ToneLexicon(string name, IEnumerable<ToneEntry> entries)
    {
        Name = name;
        Entries = [.. entries];
    }

    /// <summary>
    /// The project's own lexicon for news English: written by hand, then adjusted to rated sentences.
    /// </summary>
    public static ToneLexicon Default => BuiltIn.Value;

    /// <summary>The same lexicon as it was written.</summary>
    internal static ToneLexicon Hand => Written.Value;

    /// <summary>The same lexicon adjusted without the corpus on which the tone toward targets is validated.</summary>
    internal static ToneLexicon Editorials => WithoutNews.Value;

    /// <summary>Name and version.</summary>
    public string Name { get; }

    /// <summary>The entries, as they were read.</summary>
    public IReadOnlyList<ToneEntry> Entries { get; }

    /// <summary>What was wrong with lines of the file it was read from; good lines are kept.</summary>
    public IReadOnlyList<ToneLexiconProblem> Problems { get; private init; } = [];

    /// <summary>
    /// Reads a lexicon from CSV or, by the ending .tsv, tab-separated text: term, valence, part of speech (optional).
    /// </summary>
    /// <remarks>
    /// A first line that begins with "term" is a header. The name is the file's, with the first eight digits of the
    /// SHA-256 of its content. Bad lines are left out and listed in <see cref="Problems"/>.
    /// </remarks>
    /// <exception cref="InvalidDataException">No line of the file is an entry.</exception>
    public static ToneLexicon Load(string path)
    {
        var text = File.ReadAllText(path);
        var separator = path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) ? '\t' : ',';
        var entries = ToneLexiconReader.Read(text.Split('\n'), separator, out var problems);
        if (entries.Count == 0)
            throw new InvalidDataException(
                $"'{path}' has no entry of a lexicon: expected lines of term, valence (-1 to 1), part of speech (optional)"
                    + (problems.Count > 0 ? $"; {problems[0]}." : "."));
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
        return new ToneLexicon($"{Path.GetFileNameWithoutExtension(path)}/{hash}", entries) { Problems = problems };
    }

    private static List<ToneEntry> Embedded(string file) =>
        ToneLexiconReader.Read(EmbeddedText.Lines("sentiment/" + file), '\t', out _);

    private static IEnumerable<ToneEntry> Adjusted(string file)
    {
        var adjusted = Embedded(file).ToDictionary(e => (e.Term, e.PartsOfSpeech));
        return Hand.Entries.Select(e => adjusted.GetValueOrDefault((e.Term, e.PartsOfSpeech), e));
    }
}
