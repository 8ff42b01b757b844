namespace Parallax.Tests.Findings;

/// <summary>Twelve articles of four invented outlets on three events.</summary>
internal static class FourOutlets
{
    private static readonly Lazy<Coverage> Loaded = new(() =>
        Coverage.Load(Repository.PathOf("tests", "Parallax.Tests", "Findings", "FourOutlets")));

    public static Coverage Coverage => Loaded.Value;
}
