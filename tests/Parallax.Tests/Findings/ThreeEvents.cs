namespace Parallax.Tests.Findings;

/// <summary>Twelve longer articles of four invented outlets: an interview, an opinion and an item among them.</summary>
internal static class ThreeEvents
{
    private static readonly Lazy<Coverage> Loaded = new(() =>
        Coverage.Load(Repository.PathOf("tests", "Parallax.Tests", "Findings", "ThreeEvents")));

    public static Coverage Coverage => Loaded.Value;
}
