namespace Parallax.Findings.Speakers;

/// <summary>What roles are called in charts.</summary>
internal static class RoleNames
{
    /// <summary>The name of a role.</summary>
    public static string Of(PersonRole role) => role switch
    {
        PersonRole.Official => "officials, politicians",
        PersonRole.Expert => "experts",
        PersonRole.Ordinary => "ordinary people",
        PersonRole.Other => "others",
        _ => "not told",
    };
}
