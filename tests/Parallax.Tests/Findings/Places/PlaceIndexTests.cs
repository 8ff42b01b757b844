using System.Globalization;
using System.Text.Json;
using Parallax.Charts;
using Parallax.Comparison;
using Parallax.Findings;
using Parallax.Findings.Places;
using Parallax.Findings.Speakers;

namespace Parallax.Tests.Findings.Places;

/// <summary>A number and the list that it opens into are the same.</summary>
public sealed class PlaceIndexTests
{
    private static readonly Lazy<Coverage> Texts = new(() => Coverage.Load(Repository.PathOf("data", "sample")));
    private static readonly Lazy<Coverage> Records = new(() => Coverage.Load(Repository.PathOf("data", "coverage")));

    public static TheoryData<string> Charts => ["names", "forms", "labels", "words", "stances", "tone", "sex", "roles"];

    [Theory]
    [MemberData(nameof(Charts))]
    public void Of_Texts_HasAsManyPlacesAsTheChartCounts(string chart) => AssertCounts(Texts.Value, chart);

    [Theory]
    [MemberData(nameof(Charts))]
    public void Of_Records_HasAsManyPlacesAsTheChartCounts(string chart) => AssertCounts(Records.Value, chart);

    [Fact]
    public void Of_Speakers_HasTheQuotesThatTheTableCounts()
    {
        var index = PlaceIndex.Of(Texts.Value);
        foreach (var row in ShareOfVoice.BySpeaker(Texts.Value))
            Assert.Equal(row.Quotes, index.Of("speaker", row.Key).Count(place => place.Article.Outlet == row.Outlet));
    }

    [Fact]
    public void Of_TonedParts_HasThePlacesOfEveryDot()
    {
        var index = PlaceIndex.Of(Texts.Value);
        var chart = (DistributionChart)ToneCharts.ByVoice(Texts.Value);
        Assert.Equal("part", chart.Places);
        foreach (var dots in chart.Observations.GroupBy(o => (Item: DistributionChart.DotItem(o.Group, o.Value), o.Outlet)))
            Assert.Equal(dots.Count(), index.Of("part", dots.Key.Item).Count(place => place.Article.Outlet == dots.Key.Outlet));
    }

    [Fact]
    public void Of_TonedParts_ManyOfThem_AreUnderTheirVoice()
    {
        var many = Enumerable.Range(0, 61).Select(i => $"The brave crew won prize {i}.");
        var text = string.Join(' ', many);
        var coverage = Coverage.Of([new Analyzer().Analyze(new ArticleInfo { Id = "a", Outlet = "Star" }, text)]);
        Assert.Equal(61, PlaceIndex.Of(coverage).Of("part", "Own voice").Count());
    }

    [Fact]
    public void Of_TowardPersons_HasTheMentionsThatTheChartRestsOn()
    {
        var rows = ToneSummaries.TowardEntities(Texts.Value, 20).Where(row => row.Validated).ToList();
        Assert.NotEmpty(rows);
        Assert.Equal("toward", ToneCharts.Toward(Texts.Value, rows).Places);
        var index = PlaceIndex.Of(Texts.Value);
        foreach (var row in rows)
            Assert.Equal(row.Count, index.Of("toward", row.Key).Count(place => place.Article.Outlet == row.Outlet));
    }

    [Fact]
    public void Toward_OfOneVoice_OpensNothing()
    {
        var rows = ToneSummaries.TowardEntities(Texts.Value, 20, Voice.Quoted);
        Assert.Null(ToneCharts.Toward(Texts.Value, rows).Places);
    }

    [Theory]
    [InlineData("sample")]
    [InlineData("coverage")]
    public void Of_Concepts_HasAsManyPlacesAndCountsAsTheTable(string folder)
    {
        var coverage = folder == "sample" ? Texts.Value : Records.Value;
        var index = PlaceIndex.Of(coverage);
        var counted = ConceptCounts.Of(coverage).GroupBy(row => (row.Concept, row.Outlet)).ToList();
        Assert.Contains(counted, cell => cell.Sum(row => row.Count) > 0);
        foreach (var cell in counted)
        {
            var places = index.Of("concept", cell.Key.Concept).Count(place => place.Article.Outlet == cell.Key.Outlet);
            var counts = index.ConceptTerms[cell.Key.Concept].Select(found => found.Term)
                .Where(term => term.Outlet == cell.Key.Outlet).Sum(term => term.Count);
            Assert.Equal(cell.Sum(row => row.Count), places + counts);
        }
    }

    [Fact]
    public void Concepts_OfAnotherDictionary_OpenNothing()
    {
        var other = ConceptCounts.Of(Texts.Value, ConceptDictionary.Default).Take(3).ToList();
        Assert.Null(ToneCharts.Concepts(Texts.Value, other).Places);
        Assert.Equal("concept", ToneCharts.Concepts(Texts.Value, ConceptCounts.Of(Texts.Value)).Places);
    }

    [Fact]
    public void Of_Matches_HasEverySentenceThatWasCompared()
    {
        var index = PlaceIndex.Of(Texts.Value);
        var chart = (BarChart)AlignmentCharts.Shared(Texts.Value);
        Assert.All(chart.Values, value =>
        {
            var count = index.Of("match", value.Category).Count(place => place.Article.Outlet == value.Outlet);
            Assert.StartsWith($"{count} of ", value.Note, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void ToJson_Text_GivesTheSentenceWithWhatIsCountedInIt()
    {
        using var json = JsonDocument.Parse(PlaceIndex.Of(Texts.Value).ToJson());
        var place = json.RootElement.GetProperty("kinds").GetProperty("name").GetProperty("Paula Greer")[0];
        var sentence = json.RootElement.GetProperty("sentences")[place[0].GetInt32()];
        var text = sentence[3].GetString()!;
        Assert.Contains("Greer", text[place[1].GetInt32()..place[2].GetInt32()], StringComparison.Ordinal);
        Assert.Equal("body", sentence[2].GetString());
    }

    [Fact]
    public void ToJson_Records_HoldsThreeWordsOfASentenceAtTheMost()
    {
        using var json = JsonDocument.Parse(PlaceIndex.Of(Records.Value).ToJson());
        foreach (var sentence in json.RootElement.GetProperty("sentences").EnumerateArray())
            Assert.InRange(sentence[3].GetString()!.TrimEnd(' ', '…').Split(' ').Length, 0, 3);
        var counts = json.RootElement.GetProperty("counts").GetProperty("word").GetProperty("ties");
        Assert.Equal(7, counts.EnumerateArray().Sum(row => row[2].GetInt32()));
    }

    [Fact]
    public void ToJson_MarkupInEveryField_IsEscaped()
    {
        const string Bad = "</script><script>alert(1)</script>";
        const string Text = $"Mary {Bad} spoke. Mary Bell said {Bad} again.";
        var article = new Article
        {
            Info = new ArticleInfo { Id = Bad, Outlet = Bad, Title = Bad },
            Text = Text,
            Sections = [new Section(SectionKind.Body, [new TextSpan(0, Text.Length)])],
        };
        var text = PlaceIndex.Of(Coverage.Of([new Analyzer().Analyze(article)])).ToJson();
        Assert.DoesNotContain('<', text);
        Assert.DoesNotContain('>', text);
        using var json = JsonDocument.Parse(text);
        Assert.Equal(Bad, json.RootElement.GetProperty("articles")[0][0].GetString());
    }

    private static void AssertCounts(Coverage coverage, string name)
    {
        var chart = ChartOf(coverage, name);
        var index = PlaceIndex.Of(coverage);
        var counted = ValuesOf(chart).Where(value => value.Value > 0).ToList();
        Assert.NotEmpty(counted);
        Assert.All(counted, value => Assert.Equal(CountOf(value), Places(index, chart.Places!, value)));
    }

    // A rate or a share says in its note of what it is: "5 in 1,200 words", "5 of 20".
    private static double CountOf(OutletValue value)
    {
        var words = value.Note?.Split(' ') ?? [];
        return words is [var count, "in" or "of", ..]
            ? double.Parse(count, NumberStyles.Number, CultureInfo.InvariantCulture)
            : value.Value!.Value;
    }

    private static double Places(PlaceIndex index, string kind, OutletValue value)
    {
        var places = index.Of(kind, value.Category).Count(place => place.Article.Outlet == value.Outlet);
        if (kind != PlaceKinds.Word) return places;
        return places + index.WordCounts[value.Category].Where(word => word.Outlet == value.Outlet).Sum(word => word.Count);
    }

    private static ChartSpec ChartOf(Coverage coverage, string name) => name switch
    {
        "names" => MentionCharts.ByName(coverage, MentionCounts.Of(coverage).Top(12)),
        "forms" => MentionCharts.ByForm(coverage),
        "labels" => MentionCharts.Labels(coverage),
        "words" => TermCharts.Counts(coverage, TermFrequencies.Of(coverage).Top(40), "words"),
        "stances" => VoiceCharts.Stances(coverage),
        "sex" => SpeakerCharts.WomenAndMen(coverage),
        "roles" => SpeakerCharts.Roles(coverage),
        _ => ToneCharts.OwnVoice(coverage),
    };

    private static IReadOnlyList<OutletValue> ValuesOf(ChartSpec chart) => chart switch
    {
        BarChart bars => bars.Values,
        HeatmapChart cells => cells.Values,
        _ => ((DumbbellChart)chart).Values,
    };

    [Fact]
    public void Of_ManyArticles_IsASampleOfEachOutlet()
    {
        var index = PlaceIndex.Of(Coverage.Of(AlikeArticles(1001, ofMoon: 3)));
        var places = index.Of("name", "Ada Berg").ToList();
        Assert.Equal((10, 3), (places.Count(p => p.Article.Outlet == "Star"), places.Count(p => p.Article.Outlet == "Moon")));
        // By chance, not the first of them.
        Assert.Contains(places, place => int.Parse(place.Article.Id, CultureInfo.InvariantCulture) > 500);
        var json = JsonDocument.Parse(index.ToJson()).RootElement;
        Assert.Equal(10, json.GetProperty("sampled").GetInt32());
        Assert.InRange(json.GetProperty("articles").GetArrayLength(), 13, 500);
    }

    [Fact]
    public void Of_VeryManyArticles_LooksInSomeOfEachOutlet()
    {
        var many = AlikeArticles(6000, ofMoon: 30);
        var index = PlaceIndex.Of(Coverage.Of(many));
        Assert.Equal(5000, index.DrawnArticles);
        Assert.Equal(20, index.Of("name", "Ada Berg").Count());
        Assert.Equal(5000, JsonDocument.Parse(index.ToJson()).RootElement.GetProperty("drawn").GetInt32());
        // The outlets in turn: all articles of the small one, whatever the order.
        var drawn = PlaceSource.Of(Coverage.Of(Enumerable.Reverse(many))).Drawn;
        Assert.Equal(30, drawn.Articles.Count(article => article.Outlet == "Moon"));
        Assert.Equal(PlaceSource.Of(Coverage.Of(many)).Drawn.Articles, drawn.Articles);
    }

    private static List<ArticleAnalysis> AlikeArticles(int count, int ofMoon)
    {
        var one = new Analyzer().Analyze(new ArticleInfo { Id = "0", Outlet = "Star" }, "Mayor Ada Berg opened the ferry.");
        return [.. Enumerable.Range(0, count).Select(i => one.With(new ArticleInfo
        {
            Id = i.ToString(CultureInfo.InvariantCulture),
            Outlet = i < ofMoon ? "Moon" : "Star",
        }))];
    }

    [Fact]
    public void ToJson_FewArticles_IsNoSample() =>
        Assert.False(JsonDocument.Parse(PlaceIndex.Of(Texts.Value).ToJson()).RootElement.TryGetProperty("sampled", out _));
}
