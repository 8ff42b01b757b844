namespace Parallax.Quotes.Attributions;

/// <summary>What form of a verb a token looks like; the numbers are part of the trained features.</summary>
internal enum VerbForm : byte
{
    None = 0,
    Past = 1,

    /// <summary>A cue verb in -s.</summary>
    ThirdPerson = 2,

    /// <summary>In -ing.</summary>
    Participle = 3,

    /// <summary>The dictionary form of a cue verb.</summary>
    Base = 4,

    /// <summary>In -s, of no cue verb: also a plural.</summary>
    MaybeThirdPerson = 5,
}
