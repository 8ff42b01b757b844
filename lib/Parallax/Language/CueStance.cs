namespace Parallax.Language;

/// <summary>What an outlet suggests about a statement by the verb that attributes it.</summary>
public enum CueStance
{
    /// <summary>Nothing beyond that it was said: said, told, wrote.</summary>
    Neutral,

    /// <summary>It is presented as fact or finding: announced, revealed, found.</summary>
    Announcing,

    /// <summary>The outlet keeps its distance: claimed, alleged, insisted.</summary>
    Claiming,

    /// <summary>The speaker wants something done: urged, demanded, called on.</summary>
    Urging,

    /// <summary>The speaker asks: asked, wondered.</summary>
    Asking,

    /// <summary>The speaker rejects something: denied, dismissed.</summary>
    Denying,

    /// <summary>The speaker sees a danger: warned, cautioned.</summary>
    Warning,

    /// <summary>The speaker gives way: conceded, admitted, agreed.</summary>
    Conceding,

    /// <summary>The speaker finds fault: criticized, condemned.</summary>
    Criticizing,

    /// <summary>The speaker approves: praised, hailed.</summary>
    Praising,

    /// <summary>The speaker lends weight: stressed, reaffirmed.</summary>
    Stressing,

    /// <summary>The speaker binds himself: promised, vowed.</summary>
    Promising,

    /// <summary>A thought or wish is reported: believes, hopes, wants.</summary>
    Thinking,
}
