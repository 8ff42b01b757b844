namespace Parallax.Tests.Architecture;

/// <summary>Fails a test with the whole list of places that break a rule.</summary>
internal static class Offenders
{
    /// <summary>Fails where there are any.</summary>
    public static void None(IEnumerable<string> offenders)
    {
        string[] list = [.. offenders];
        if (list.Length > 0) Assert.Fail($"{list.Length} places:\n{string.Join('\n', list)}");
    }
}
