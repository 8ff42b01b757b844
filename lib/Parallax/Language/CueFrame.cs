namespace Parallax.Language;

/// <summary>What a cue verb takes as its object.</summary>
public enum CueFrame
{
    /// <summary>Direct words or a clause: said that, warned that.</summary>
    Speech,

    /// <summary>A thing and what it is called: called it a failure, described it as one.</summary>
    Naming,

    /// <summary>Only a thing or a person: criticized the plan.</summary>
    Object,
}
