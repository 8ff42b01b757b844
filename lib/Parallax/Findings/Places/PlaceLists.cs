namespace Parallax.Findings.Places;

/// <summary>The places of each kind, found by the same conditions by which they are counted.</summary>
internal static class PlaceLists
{
    /// <summary>The kinds with what finds their places.</summary>
    public static IReadOnlyList<(string Kind, Func<PlaceSource, IEnumerable<PlacedItem>> Find)> All { get; } =
    [
        (PlaceKinds.Name, MentionPlaces.ByName),
        (PlaceKinds.Form, MentionPlaces.ByForm),
        (PlaceKinds.Label, MentionPlaces.Labels),
        (PlaceKinds.Word, WordPlaces.Of),
        (PlaceKinds.Speaker, QuotePlaces.BySpeaker),
        (PlaceKinds.Source, QuotePlaces.ByKind),
        (PlaceKinds.Camp, QuotePlaces.ByCamp),
        (PlaceKinds.Stance, QuotePlaces.ByStance),
        (PlaceKinds.Verb, QuotePlaces.ByVerb),
        (PlaceKinds.Voice, SentencePlaces.ByVoice),
        (PlaceKinds.Tone, SentencePlaces.OwnTone),
        (PlaceKinds.Match, SentencePlaces.Matches),
        (PlaceKinds.Part, SentencePlaces.TonedParts),
        (PlaceKinds.Toward, MentionPlaces.Toward),
        (PlaceKinds.Concept, ConceptPlaces.Of),
        (PlaceKinds.Sex, PersonPlaces.BySex),
        (PlaceKinds.Role, PersonPlaces.ByRole),
    ];
}
