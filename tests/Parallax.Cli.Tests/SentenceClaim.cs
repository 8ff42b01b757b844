namespace Parallax.Cli.Tests;

/// <summary>A number that a sentence tells of an item in an outlet.</summary>
/// <param name="Item">The item.</param>
/// <param name="Outlet">The outlet.</param>
/// <param name="Number">The number, in digits.</param>
/// <param name="Sentence">The sentence.</param>
internal sealed record SentenceClaim(string Item, string Outlet, string Number, string Sentence);
