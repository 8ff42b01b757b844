namespace Parallax.Entities.Labels;

/// <summary>Where titles go: the labels, and the countries and bodies that they name.</summary>
/// <param name="Labels">The labels found so far.</param>
/// <param name="Affiliations">Reads countries and bodies.</param>
internal sealed record TitleOutput(LabelCollector Labels, Affiliations Affiliations);
