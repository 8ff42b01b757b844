namespace Parallax.Language;

/// <summary>Tells stances of speech from those of silence.</summary>
internal static class CueStances
{
    /// <summary>Whether the stance is that nothing was said.</summary>
    public static bool IsSilence(this CueStance stance) => stance is CueStance.Denied or CueStance.Declined;
}
