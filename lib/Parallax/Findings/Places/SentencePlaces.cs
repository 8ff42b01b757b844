using Parallax.Charts;

namespace Parallax.Findings.Places;

/// <summary>Sentences, and their parts in one voice, by voice, tone and whether another article has a match.</summary>
internal static class SentencePlaces
{
    /// <summary>Parts of the bodies' sentences by voice.</summary>
    public static IEnumerable<PlacedItem> ByVoice(PlaceSource source) =>
        from sentence in Body(source)
        from part in sentence.Segments
        where part.Words > 0
        select new PlacedItem(VoiceCharts.Name(part.Voice), PlaceOf(sentence, part.Span, $"{part.Words} words"));

    /// <summary>Parts of the bodies' sentences in the outlet's own voice by how they read.</summary>
    public static IEnumerable<PlacedItem> OwnTone(PlaceSource source) =>
        from sentence in Body(source)
        from part in sentence.Segments
        where part.Words > 0 && part.Voice == Voice.Own
        select new PlacedItem(ToneCharts.SideOf(part.Tone), PlaceOf(sentence, part.Span, Tone(part.Tone)));

    /// <summary>The dots of tone by voice; where there are too many for dots, those of a voice together.</summary>
    public static IEnumerable<PlacedItem> TonedParts(PlaceSource source)
    {
        var lanes = ToneCharts.TonedParts(source.Whole).CountBy(p => (p.Group, p.Sentence.Outlet)).ToDictionary();
        return
            from part in ToneCharts.TonedParts(source.Drawn)
            let hasDots = DistributionChart.HasDots(lanes[(part.Group, part.Sentence.Outlet)])
            let item = hasDots ? DistributionChart.DotItem(part.Group, part.Part.Tone.Value) : part.Group
            select new PlacedItem(item, PlaceOf(part.Sentence, part.Part.Span, Tone(part.Part.Tone)));
    }

    /// <summary>Sentences of compared articles by whether the other one has a match.</summary>
    public static IEnumerable<PlacedItem> Matches(PlaceSource source) =>
        AlignedSentences.Of(source.Whole).Where(source.IsDrawn).Select(sentence => new PlacedItem(
            AlignmentCharts.Name(sentence.Status),
            new Place(sentence.Article, sentence.Sentence, null)));

    private static IEnumerable<Sentence> Body(PlaceSource source) =>
        source.Drawn.Sentences.Where(s => s.Section == SectionKind.Body);

    private static Place PlaceOf(Sentence sentence, TextSpan span, string? note) =>
        new(sentence.Article, sentence.Index, span) { Note = note };

    private static string? Tone(ToneScore tone)
    {
        if (tone.Hits == 0) return null;
        return "tone " + Wording.Tone(tone.Value);
    }
}
