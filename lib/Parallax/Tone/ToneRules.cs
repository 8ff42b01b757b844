namespace Parallax.Tone;

/// <summary>The rules that changed the valence of a word in its context.</summary>
[Flags]
public enum ToneRules
{
    /// <summary>None: the word counts as the lexicon has it.</summary>
    None = 0,

    /// <summary>Negated: "not good", "without merit", "hardly a success".</summary>
    Negation = 1,

    /// <summary>Made stronger: "very", "deeply".</summary>
    Intensifier = 2,

    /// <summary>Made weaker: "slightly", "somewhat".</summary>
    Diminisher = 4,

    /// <summary>Not stated as a fact: "would", "if", "might".</summary>
    Irrealis = 8,

    /// <summary>In a sentence that asks.</summary>
    Question = 16,

    /// <summary>Before or after "but", "however", "yet".</summary>
    Contrast = 32,

    /// <summary>In a clause that is conceded: "despite", "although".</summary>
    Concession = 64,

    /// <summary>What something is compared with: after "than".</summary>
    Comparison = 128,

    /// <summary>Less of it: "less safe", "fewer crimes", "too optimistic".</summary>
    Less = 256,

    /// <summary>Something bad is stopped: "end the violence", "fight against corruption".</summary>
    Reversal = 512,

    /// <summary>Something good is missing or attacked: "lack of trust", "undermine democracy".</summary>
    Spoiled = 1024,

    /// <summary>The subject of a verb of rising or falling: "violence fell", "hopes faded".</summary>
    Direction = 2048,
}
