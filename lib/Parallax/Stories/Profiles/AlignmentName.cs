namespace Parallax.Stories.Profiles;

/// <summary>A person or place that a sentence names.</summary>
/// <param name="Name">The canonical name.</param>
/// <param name="Key">The last name of a person, the name of a place; in lower case.</param>
/// <param name="Title">The stem of what a person is called beside the name, such as "judge"; empty for none.</param>
/// <param name="IsPerson">Whether it is a person.</param>
internal sealed record AlignmentName(string Name, string Key, string Title, bool IsPerson);
