namespace Parallax;

/// <summary>The form in which an entity is mentioned.</summary>
public enum MentionForm
{
    /// <summary>By name: "Vladimir Putin", "Mr. Putin", "CCP".</summary>
    Name,

    /// <summary>By description: "the Russian leader".</summary>
    Nominal,

    /// <summary>By pronoun: "he".</summary>
    Pronoun,
}
