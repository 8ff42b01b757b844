using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;
using Parallax.Numerics;
using Parallax.Records;
using Parallax.Records.Packing;

namespace Parallax.Tests.Records;

/// <summary>Whatever an analysis holds comes back from its record as it was.</summary>
public class RecordPropertyTests
{
    private static readonly JsonSerializerOptions Everything = new()
    {
        NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    };

    private static readonly Gen<string> Words = Gen.Char["abzé“\"\\/ '&<\u0001\u2028–"].Array[0, 12].Select(c => new string(c));

    private static readonly Gen<double> Numbers = Gen.Frequency(
        (20, Gen.Double[-1, 1]),
        (2, Gen.Const(0.0)),
        (1, Gen.Const(-0.0)),
        (1, Gen.Const(double.NaN)),
        (1, Gen.Double[-1e-9, 1e-9]),
        (1, Gen.Const(double.PositiveInfinity)));

    private static readonly Gen<TextSpan> Spans =
        Gen.Select(Gen.Int[0, 5000], Gen.Int[0, 300], (start, length) => new TextSpan(start, start + length));

    private static readonly Gen<ToneScore> Tones = Gen.Select(Numbers, Gen.Int[0, 9], (v, h) => new ToneScore(Rounding.Significant(v), h));

    private static readonly Gen<PublicationDate> Dates = Gen.Select(
        Gen.Long[new DateTime(1990, 1, 1).Ticks, new DateTime(2040, 1, 1).Ticks].Select(t => new DateTimeOffset(t, TimeSpan.Zero)),
        Gen.Int[-11, 13],
        Gen.Bool,
        Gen.Bool,
        (value, hours, hasTime, inferred) =>
            new PublicationDate(value.ToOffset(TimeSpan.FromHours(hours)), hasTime, inferred, inferred ? "seen" : null));

    private static readonly Gen<ArticleInfo> Articles = Gen.Select(Words, Words, Dates.Null(), Words.Null(), (id, outlet, date, title) => new ArticleInfo
    {
        Id = id,
        Outlet = outlet,
        Title = title,
        Published = date,
        Contributors = title is null ? [] : [new Contributor(title, ContributorRole.Editing, null, false)],
        Dateline = title is null ? null : new Dateline([title, id], null, 3, null),
        Story = title,
    });

    [Fact]
    public void Read_AnyRecord_IsWhatWasWritten() => Analyses().Sample(
        analysis => Assert.Equal(Text(analysis), Text(AnalysisRecord.Read(AnalysisRecord.Write(analysis)))),
        iter: 2000,
        seed: "0N0XIzNsQ0O2");

    [Fact]
    public void Keep_AnyAnalysis_HasTheRowsThatItHad()
    {
        var packer = new AnalysisPacker(mostInMemory: 0);
        Analyses().Sample(
            analysis => Assert.Equal(Text(analysis), Text(packer.Keep(analysis))), iter: 2000, seed: "0N0XIzNsQ0O2", threads: 1);
    }

    [Fact]
    public void Keep_AnalysisOfOtherArticle_HasItInEveryRow()
    {
        var packer = new AnalysisPacker(mostInMemory: 0);
        var analysis = new Analyzer().Analyze(
            new ArticleInfo { Id = "a", Outlet = "Star" }, "Mayor Ada Berg said the “bold” plan was late. She smiled.");
        var other = new ArticleInfo { Id = "b", Outlet = "Moon" };
        var packed = packer.Keep(analysis).With(other);
        Assert.Equal(Text(analysis.With(other)), Text(packed));
        Assert.All(packed.Entities.SelectMany(e => e.Mentions), mention => Assert.Same(other, mention.Article));
        Assert.All(packed.Terms, term => Assert.Same(other, term.Article));
    }

    [Fact]
    public void Read_AnalysisOfAnyText_IsWhatWasWritten()
    {
        var analyzer = new Analyzer();
        string[] pieces =
        [
            "Ada Moss", "Mr. Bell", "the mayor", "said", "“We won”", "that", "taxes rose", ".", ",", "and", "But", "\n\n", "she",
            "told the Tribune", "in Veld", "on May 3, 2031", "so-called", "café", "😀", "U.S.", "42 percent", "&amp;", "'s", "?",
        ];
        var texts = Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[0, 60].Select(p => string.Join(' ', p));
        Gen.Select(texts, Articles).Sample(
            (text, info) =>
            {
                var analysis = analyzer.Analyze(info, text);
                Assert.Equal(Text(analysis), Text(AnalysisRecord.Read(AnalysisRecord.Write(analysis))));
            },
            iter: 400,
            seed: "0N0XIzNsQ0O2");
    }

    [Fact]
    public void Read_DamagedRecord_IsAFormatExceptionOrAnAnalysis()
    {
        var line = AnalysisRecord.Write(Examples.Analysis());
        Gen.Select(Gen.Int[0, line.Length - 1], Gen.Byte, Gen.Int[0, 40]).Sample(
            (at, value, cut) =>
            {
                var damaged = line.ToArray();
                damaged[at] = value;
                var part = damaged.AsMemory(0, cut == 0 ? at : damaged.Length);
                try
                {
                    AnalysisRecord.Read(part);
                }
                catch (FormatException)
                {
                    // What a loader reports with the line's number.
                }
            },
            iter: 5000,
            seed: "0N0XIzNsQ0O2");
    }

    internal static Gen<ArticleAnalysis> Analyses() =>
        from article in Articles
        from tones in Tones.Array[1, 5]
        from spans in Spans.Array[5]
        from words in Words.Array[6]
        from score in Numbers
        from kind in Gen.Enum<QuoteKind>()
        from voice in Gen.Enum<Voice>()
        select Analysis(article, tones, spans, words, (Rounding.Significant(score), kind, voice));

    private static ArticleAnalysis Analysis(
        ArticleInfo article,
        ToneScore[] tones,
        TextSpan[] spans,
        string[] words,
        (double Score, QuoteKind Kind, Voice Voice) values) => new()
        {
            Article = article,
            TextHash = words[0],
            Versions = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["a" + words[1]] = words[2], ["b"] = "" },
            Sentences = [.. tones.Select((t, i) => new Sentence
        {
            Article = article, Index = i, Section = SectionKind.Body, Paragraph = i, Span = spans[0], Opening = words[3], Tone = t,
            Segments = [new VoiceSegment(spans[1], values.Voice, 3, t)],
        })],
            Entities = [new Entity
        {
            Article = article, Id = 0, Name = words[4], Type = EntityType.Location,
            Mentions = [new Mention
            {
                Article = article, Entity = 0, Name = words[4], Type = EntityType.Location, Form = MentionForm.Nominal, Span = spans[2],
                Surface = words[5], Section = SectionKind.Body, Sentence = 0, Voice = values.Voice, Rule = "r", Confidence = values.Score,
                Government = words[1].Length > 3 ? words[1] : null,
                Tone = words[2].Length > 3 ? new TargetTone(ToneLabel.Neutral, values.Score) : null,
            }],
        }],
            Quotes = [new Quote
        {
            Article = article, Id = 0, Kind = values.Kind, Content = [spans[3], spans[4]], Source = words[0].Length > 3 ? [spans[0]] : [],
            Section = SectionKind.Body, Sentence = tones.Length - 1, Words = 3, InsertedWords = words[0].Length, Within = null,
            Speaker = words[3].Length > 3 ? words[3] : null, Tone = tones[0],
        }],
            Distancing = words[4].Length > 3 ? [new DistancingFormula(article, words[4], spans[0], 0)] : [],
            Terms = [.. words.Distinct().Order(StringComparer.Ordinal)
            .Select((w, i) => new TermCount(article, w, 1 + i % 3, SectionKind.Body, values.Voice, i + 1))],
        };

    // Records hold no text, so that rows which were read give none.
    internal static string Text(ArticleAnalysis analysis)
    {
        var stored = analysis.With(analysis.Article with { RunningText = default });
        return JsonSerializer.Serialize(stored with { Text = null, Versions = analysis.Versions.ToDictionary() }, Everything);
    }
}
