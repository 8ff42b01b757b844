namespace Parallax.Comparison.Words;

/// <summary>One pattern of a concept.</summary>
/// <param name="Concept">The concept's name.</param>
/// <param name="Pattern">One to three words in lower case; * stands for any letters, ? for one (as in quanteda's
/// dictionaries).</param>
/// <param name="Note">What else the pattern finds, or why it is there.</param>
public sealed record ConceptEntry(string Concept, string Pattern, string Note = "")
{
    /// <summary>The patterns of the words.</summary>
    internal string[] Words => Pattern.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
}
