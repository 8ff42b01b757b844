namespace Parallax.Articles.Duplicates;

/// <summary>How the articles of a group are alike.</summary>
public enum DuplicateKind
{
    /// <summary>The same words in the body, punctuation and case aside.</summary>
    Exact,

    /// <summary>Mostly the same words, in several outlets or on one day: a reprint or an edited copy.</summary>
    Near,

    /// <summary>Mostly the same words in one outlet at different times: versions of one story.</summary>
    Update,

    /// <summary>Most of the words of one are part of a longer one.</summary>
    Part,
}
