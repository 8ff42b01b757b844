namespace Parallax.Tests;

/// <summary>A small analysis made by hand, with every field filled, for the stages after the analysis.</summary>
internal static class Examples
{
    public static ArticleInfo Info(string id, string outlet) => new()
    {
        Id = id,
        Outlet = outlet,
        Title = "Harrow “welcomes” Veld\\plan",
        Contributors = [new("Ada Moss", ContributorRole.Author), new("Veld newsroom", ContributorRole.AdditionalReporting, "Veld", false)],
        Dateline = new(["VELD", "HARROW"], "Newswire", 5, 16),
        Published = new(new DateTimeOffset(2031, 5, 16, 0, 0, 0, TimeSpan.Zero), Inferred: true, Note: "may be later"),
        Url = "https://example.org/a?b=1&c=2",
        Language = "en",
        Story = "harrow",
    };

    public static ArticleAnalysis Analysis(string id = "a", string outlet = "Gazette")
    {
        var info = Info(id, outlet);
        return new ArticleAnalysis
        {
            Article = info,
            TextHash = "00ff",
            Versions = new Dictionary<string, string> { ["parallax"] = "0.1.0", ["tone"] = "test/1" },
            Sentences =
            [
                Sentence(info, 0, SectionKind.Headline, new VoiceSegment(new(0, 20), Voice.Own, 3, new(0.1, 1))),
                Sentence(info, 1, SectionKind.Body, new(new(22, 60), Voice.Own, 6, new(-0.25, 2)), new(new(60, 80), Voice.Quoted, 4, new(0.5, 1))),
                Sentence(info, 2, SectionKind.Caption, new VoiceSegment(new(82, 99), Voice.Own, 3, ToneScore.None)),
            ],
            Entities =
            [
                new()
                {
                    Article = info, Id = 0, Name = "Ada Moss", Type = EntityType.Person,
                    Mentions = [Mention(info, new(0, 8), 0, MentionForm.Name), Mention(info, new(30, 32), 1, MentionForm.Pronoun)],
                    Labels = [new() { Article = info, Entity = 0, Name = "Ada Moss", Kind = LabelKind.Title, Text = "Prime Minister",
                        Head = "minister", Span = new(22, 36), Section = SectionKind.Body, Sentence = 1, Voice = Voice.Reported }],
                },
            ],
            Quotes =
            [
                new()
                {
                    Article = info, Id = 0, Kind = QuoteKind.Full, Content = [new(60, 70), new(72, 80)], Source = [new(30, 32)], Cue = [new(33, 37)],
                    CueLemma = "say", Speaker = "Ada Moss", SpeakerEntity = 0, SpeakerKind = SpeakerKind.Person, Section = SectionKind.Body,
                    Sentence = 1, Words = 4, Tone = new(0.5, 1),
                },
            ],
            Terms =
            [
                new(info, "harrow", 1, SectionKind.Headline, Voice.Own, 1),
                new(info, "moss", 1, SectionKind.Body, Voice.Own, 2),
                new(info, "moss", 1, SectionKind.Body, Voice.Quoted, 1),
                new(info, "moss plan", 2, SectionKind.Body, Voice.Own, 2),
            ],
        };
    }

    private static Sentence Sentence(ArticleInfo info, int index, SectionKind section, params VoiceSegment[] segments) => new()
    {
        Article = info,
        Index = index,
        Section = section,
        Paragraph = index,
        Span = new(segments[0].Span.Start, segments[^1].Span.End),
        Opening = "Three words \"only\"",
        Segments = segments,
        Tone = new(0.123456, 3),
    };

    private static Mention Mention(ArticleInfo info, TextSpan span, int sentence, MentionForm form) => new()
    {
        Article = info,
        Entity = 0,
        Name = "Ada Moss",
        Type = EntityType.Person,
        Form = form,
        Span = span,
        Surface = form == MentionForm.Name ? "Ada Moss" : "she",
        Section = sentence == 0 ? SectionKind.Headline : SectionKind.Body,
        Sentence = sentence,
        Voice = Voice.Own,
        Rule = "test",
        Confidence = 0.75,
        Tone = new(ToneLabel.Negative, -0.5),
    };
}
