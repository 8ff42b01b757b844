namespace Parallax.Findings.Places;

/// <summary>What the marks of the ready-made charts count: a chart names one, the index has a list for each.</summary>
internal static class PlaceKinds
{
    public const string Name = "name";
    public const string Form = "form";
    public const string Label = "label";
    public const string Word = "word";
    public const string Speaker = "speaker";
    public const string Source = "source";
    public const string Camp = "camp";
    public const string Stance = "stance";
    public const string Verb = "verb";
    public const string Voice = "voice";
    public const string Tone = "tone";
    public const string Match = "match";
    public const string Part = "part";
    public const string Toward = "toward";
    public const string Concept = "concept";
    public const string Sex = "sex";
    public const string Role = "role";
}
