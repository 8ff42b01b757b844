namespace Parallax.Language;

/// <summary>
/// What lists of words say about a single word: the gazetteers of names, and the closed classes of English.
/// </summary>
[Flags]
internal enum WordClass : uint
{
    None = 0,

    // From the gazetteers.
    MaleName = 1,
    FemaleName = 1 << 1,
    GivenName = 1 << 2,
    Surname = 1 << 3,
    Honorific = 1 << 4,
    Title = 1 << 5,
    Suffix = 1 << 6,
    OrganizationHead = 1 << 7,
    Place = 1 << 8,
    Event = 1 << 9,
    Speech = 1 << 10,
    Particle = 1 << 11,
    NotName = 1 << 12,

    // From text/word-classes.tsv.
    Pronoun = 1 << 13,
    Auxiliary = 1 << 14,
    Adverb = 1 << 15,

    /// <summary>A word at which a noun phrase that is read backwards ends.</summary>
    PhraseBarrier = 1 << 16,

    Preposition = 1 << 17,
    Determiner = 1 << 18,
    Conjunction = 1 << 19,
    Day = 1 << 20,

    /// <summary>A past form that its ending does not show.</summary>
    IrregularPast = 1 << 21,

    /// <summary>A pronoun that can be a subject on its own: he, it, who.</summary>
    SubjectPronoun = 1 << 22,

    /// <summary>A word that opens a relative clause: who, which, that.</summary>
    Relative = 1 << 23,

    /// <summary>A form of "be" that makes a passive.</summary>
    Copula = 1 << 24,

    /// <summary>A particle inside a person's name, read without regard to case: von, de, bin.</summary>
    NameParticle = 1 << 25,

    /// <summary>A word that begins what is no content any more: when, after, during.</summary>
    TimeConjunction = 1 << 26,

    /// <summary>A word of the listed classes up to <see cref="Conjunction"/>, verbs of saying aside.</summary>
    FunctionWord = 1 << 27,

    /// <summary>A verb that tags words in quotation marks: asked, demanded, muttered.</summary>
    SpeechTag = 1 << 28,

    /// <summary>A noun for what is thought or said: view, hope, warning.</summary>
    ThoughtNoun = 1 << 29,

    /// <summary>A word that a report of silence turns on, beside verbs of saying: declined, silent, neither.</summary>
    SilenceHead = 1 << 30,
}
