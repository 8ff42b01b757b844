using Parallax.Display;

namespace Parallax.Findings.Places;

/// <summary>The places behind the numbers of a coverage's charts and tables: what a report opens.</summary>
/// <remarks>
/// For every name, label, word, speaker, verb, voice, concept and match the sentences in which it is counted, found by
/// the same conditions as the counts. Where an article's text is not at hand, a sentence is told by its first three
/// words, and of words only the counts by section and voice are known. Function words are left out. Of more than a
/// thousand articles some places are drawn by chance: up to ten an outlet of the 500 commonest things of a kind; of
/// more than five thousand, places in so many that are drawn by chance, the outlets in turn.
/// A report holds the index as text (<see cref="ToJson"/>) and shows the places behind a mark.
/// </remarks>
[TypeFormatterSource(typeof(PlaceIndexFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Places])]
public sealed class PlaceIndex
{
    private PlaceIndex(Coverage coverage)
    {
        Coverage = coverage;
        var source = PlaceSource.Of(coverage);
        DrawnArticles = source.DrawnArticles;
        IsSample = coverage.Analyses.Count > PlaceSample.MostArticlesInFull;
        Lists = [.. PlaceLists.All.Select(list => (
            list.Kind,
            Lookup(list.Find(source), placed => placed.Item, placed => placed.Place.Article)))];
        WordCounts = Lookup(WordPlaces.Counts(source), term => term.Term, term => term.Article);
        ConceptTerms = Lookup(
            ConceptPlaces.Counts(source), found => found.Item, found => found.Term.Article);
    }

    /// <summary>Whether it has some of the places, drawn by chance.</summary>
    internal bool IsSample { get; }

    /// <summary>In how many articles places were looked for; null where in all.</summary>
    internal int? DrawnArticles { get; }

    /// <summary>Number of places, those of one thing in several lists counted once a list.</summary>
    public int Count => Lists.Sum(list => list.Items.Sum(item => item.Count()));

    /// <summary>The coverage.</summary>
    internal Coverage Coverage { get; }

    /// <summary>The places by kind and item.</summary>
    internal IReadOnlyList<(string Kind, ILookup<string, PlacedItem> Items)> Lists { get; }

    /// <summary>The counts of words in articles without text, by word.</summary>
    internal ILookup<string, TermCount> WordCounts { get; }

    /// <summary>The counts of phrases, and of words in articles without text, by concept.</summary>
    internal ILookup<string, ConceptTerm> ConceptTerms { get; }

    /// <summary>The index of a coverage.</summary>
    public static PlaceIndex Of(Coverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return new PlaceIndex(coverage);
    }

    /// <summary>
    /// The index as JSON: <c>articles</c> (outlet, title, day, id), <c>sentences</c> (article, number, section, text),
    /// <c>kinds</c> (by kind and item a list of sentence, start, end and note), <c>counts</c> (the
    /// same of article, section and voice, number).
    /// </summary>
    /// <remarks>It can be put between the tags of an HTML page: no angle bracket is written out.</remarks>
    public string ToJson() => new PlaceIndexJson(this).Write();

    /// <summary>The places of an item, in the order of the articles.</summary>
    internal IEnumerable<Place> Of(string kind, string item) =>
        Lists.Where(list => list.Kind == kind).SelectMany(list => list.Items[item]).Select(placed => placed.Place);

    private ILookup<string, TRow> Lookup<TRow>(
        IEnumerable<TRow> rows,
        Func<TRow, string> item,
        Func<TRow, ArticleInfo> article) =>
        IsSample ? PlaceSample.Of(rows, item, article) : rows.ToLookup(item, StringComparer.Ordinal);
}
