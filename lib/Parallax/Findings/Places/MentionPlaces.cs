using Parallax.Comparison;

namespace Parallax.Findings.Places;

/// <summary>Where entities are mentioned and what they are called there.</summary>
internal static class MentionPlaces
{
    /// <summary>Mentions by name, under the entity's name; of two types, the more frequent has it.</summary>
    public static IEnumerable<PlacedItem> ByName(PlaceSource source)
    {
        var main = MentionCounts.Of(source.Whole)
            .GroupBy(m => m.Name, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().Type, StringComparer.Ordinal);
        return
            from mention in Counted(source.Drawn)
            where mention.Form == MentionForm.Name
            let isMain = main[mention.Name] == mention.Type
            let typed = $"{mention.Name} ({mention.Type.ToString().ToLowerInvariant()})"
            from item in isMain ? new[] { mention.Name, typed } : [typed]
            select new PlacedItem(item, PlaceOf(mention));
    }

    /// <summary>Mentions of the people in the chart of forms, form by form.</summary>
    public static IEnumerable<PlacedItem> ByForm(PlaceSource source)
    {
        var people = MentionCharts.MostMentionedPeople(source.Whole)
            .Select(person => person.Key)
            .ToHashSet(StringComparer.Ordinal);
        return
            from mention in Counted(source.Drawn)
            where mention.Type == EntityType.Person && people.Contains(mention.Name)
            from form in new[] { FormName(mention.Form), MentionCharts.EveryForm }
            select new PlacedItem(MentionCharts.FormItem(mention.Name, form), PlaceOf(mention));
    }

    /// <summary>The mentions of persons from which tone toward them is computed.</summary>
    public static IEnumerable<PlacedItem> Toward(PlaceSource source)
    {
        var persons = ToneCharts.TowardPersons(source.Whole).Select(p => p.Key).ToHashSet(StringComparer.Ordinal);
        return
            from mention in RunningText.MentionsOf(source.Drawn)
            where mention.Tone is not null && persons.Contains(mention.Name)
            let tone = mention.Tone!.Value
            let note = $"{tone.Label.ToString().ToLowerInvariant()}, {Wording.Tone(tone.Score)}"
            select new PlacedItem(mention.Name, PlaceOf(mention) with { Note = note });
    }

    /// <summary>The labels of the people in the chart of labels.</summary>
    public static IEnumerable<PlacedItem> Labels(PlaceSource source)
    {
        var shown = MentionCharts.MostFrequentLabels(source.Whole)
            .ToDictionary(label => label.Key, MentionCharts.LabelItem);
        return
            from label in source.Drawn.Labels
            where LabelCounts.IsCounted(label)
            let item = shown.GetValueOrDefault((label.Name, label.Text.ToLowerInvariant()))
            where item is not null
            select new PlacedItem(item, new Place(label.Article, label.Sentence, label.Span) { Note = label.Text });
    }

    private static IEnumerable<Mention> Counted(Coverage coverage) =>
        coverage.Mentions.Where(m => m.Section != SectionKind.Caption);

    private static Place PlaceOf(Mention mention) =>
        new(mention.Article, mention.Sentence, mention.Span) { Note = mention.Surface };

    private static string FormName(MentionForm form) => form switch
    {
        MentionForm.Name => MentionCharts.ByNameForm,
        MentionForm.Nominal => MentionCharts.ByDescription,
        _ => MentionCharts.ByPronoun,
    };
}
