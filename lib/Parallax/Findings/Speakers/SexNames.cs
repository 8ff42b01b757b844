namespace Parallax.Findings.Speakers;

/// <summary>What women and men are called in charts.</summary>
internal static class SexNames
{
    /// <summary>Those who are quoted.</summary>
    public static string Quoted(PersonSex sex) => sex == PersonSex.Unknown ? "sex not told, quoted" : $"{Of(sex)} quoted";

    /// <summary>Those who are named.</summary>
    public static string Named(PersonSex sex) => sex == PersonSex.Unknown ? "sex not told, named" : $"{Of(sex)} named";

    private static string Of(PersonSex sex) => sex == PersonSex.Woman ? "women" : "men";
}
