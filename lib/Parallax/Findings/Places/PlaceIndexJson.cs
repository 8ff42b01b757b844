using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Parallax.Findings.Places;

/// <summary>Writes an index as JSON: a line an article, a sentence or an item.</summary>
internal sealed class PlaceIndexJson(PlaceIndex index)
{
    private const string Format = "parallax.places/1";

    // Letters of all scripts as they are; angle brackets, ampersands and quotation marks as escapes.
    private static readonly JsonSerializerOptions Escaped =
        new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly IReadOnlyList<ArticleAnalysis> _analyses = AnalysesOf(index);
    private readonly Dictionary<string, int> _articles = [];

    private readonly Dictionary<(string Article, int First, int Last), int> _passages = [];
    private readonly List<string> _sentences = [];

    /// <summary>The whole index.</summary>
    public string Write()
    {
        foreach (var (number, analysis) in _analyses.Index()) _articles[analysis.Article.Id] = number;
        var kinds = index.Lists.Select(list => Member(list.Kind, Object(list.Items.Select(ItemOf)))).ToList();
        var words = Member(PlaceKinds.Word, Object(index.WordCounts.Select(ItemOf)));
        var concepts = Member(PlaceKinds.Concept, Object(index.ConceptTerms.Select(ItemOf)));
        string[] parts =
        [
            Member("format", Text(Format)),
            .. Sampled(),
            Member("articles", Array(_analyses.Select(Article))),
            Member("sentences", Array(_sentences)),
            Member("kinds", Object(kinds)),
            Member("counts", Object([words, concepts])),
        ];
        return Object(parts);
    }

    private IEnumerable<string> Sampled()
    {
        if (index.IsSample) yield return Member("sampled", Number(PlaceSample.MostOfOutlet));
        if (index.DrawnArticles is { } drawn) yield return Member("drawn", Number(drawn));
    }

    // Of a sample those that have one of its places.
    private static IReadOnlyList<ArticleAnalysis> AnalysesOf(PlaceIndex index)
    {
        if (!index.IsSample) return index.Coverage.Analyses;
        var ids = index.Lists.SelectMany(list => list.Items).SelectMany(item => item).Select(p => p.Place.Article.Id)
            .Concat(index.WordCounts.SelectMany(word => word).Select(term => term.Article.Id))
            .Concat(index.ConceptTerms.SelectMany(concept => concept).Select(found => found.Term.Article.Id))
            .ToHashSet(StringComparer.Ordinal);
        return [.. index.Coverage.Analyses.Where(analysis => ids.Contains(analysis.Article.Id))];
    }

    private static string Article(ArticleAnalysis analysis)
    {
        var info = analysis.Article;
        var day = info.Published?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return List([Text(info.Outlet), Text(info.Title ?? info.Id), Text(day ?? ""), Text(info.Id)]);
    }

    private string ItemOf(IGrouping<string, PlacedItem> item) =>
        Member(item.Key, List(item.Select(placed => PlaceOf(placed.Place))));

    private string ItemOf(IGrouping<string, ConceptTerm> concept) =>
        Member(concept.Key, List(concept.Select(found => CountOf(found.Term))));

    private string ItemOf(IGrouping<string, TermCount> word) => Member(word.Key, List(word.Select(CountOf)));

    private string CountOf(TermCount term)
    {
        var phrase = term.Length > 1 ? $"“{term.Term}”, " : "";
        var where = $"{phrase}{term.Section.ToString().ToLowerInvariant()}, {VoiceCharts.Name(term.Voice)}";
        return List([Number(_articles[term.Article.Id]), Text(where), Number(term.Count)]);
    }

    private string PlaceOf(Place place)
    {
        var analysis = _analyses[_articles[place.Article.Id]];
        var passage = Passage.Of(analysis, place);
        var mark = passage.Mark(place.Span);
        string[] values = [Number(NumberOf(analysis, passage)), Number(mark.Start), Number(mark.End)];
        return List(place.Note is null ? values : [.. values, Text(place.Note)]);
    }

    private int NumberOf(ArticleAnalysis analysis, Passage passage)
    {
        var key = (analysis.Article.Id, passage.First, passage.Last);
        if (_passages.TryGetValue(key, out var known)) return known;
        var number = Number(_articles[analysis.Article.Id]);
        _sentences.Add(List([number, Number(passage.First), Text(passage.Section), Text(passage.Text)]));
        return _passages[key] = _sentences.Count - 1;
    }

    private static string Member(string name, string value) => $"{Text(name)}:{value}";

    private static string Object(IEnumerable<string> members) => Lines('{', members, '}');

    private static string Array(IEnumerable<string> values) => Lines('[', values, ']');

    private static string List(IEnumerable<string> values) => $"[{string.Join(',', values)}]";

    private static string Lines(char open, IEnumerable<string> parts, char close) =>
        new StringBuilder().Append(open).AppendJoin(",\n", parts).Append(close).ToString();

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(string text) => JsonSerializer.Serialize(text, Escaped);
}
