namespace Parallax.Learning.Sentiment;

/// <summary>A target in a sentence with the tone toward it.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Target">Where the target stands in it.</param>
/// <param name="Label">The tone.</param>
/// <param name="Kind">"person", "state" or "organization".</param>
/// <param name="Group">What must stay in one fold.</param>
internal sealed record LabelledTarget(string Text, TextSpan Target, ToneLabel Label, string Kind, string Group)
{
    /// <summary>The kind of NewsMTSC's targets.</summary>
    public const string Person = "person";
}
