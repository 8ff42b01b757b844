using Parallax.Terms;

namespace Parallax.TermStreams;

/// <summary>What a word is when a stream of records is counted.</summary>
public enum TokenRule
{
    /// <summary>The library's own words, as <see cref="TermCounter"/> counts them.</summary>
    Words,

    /// <summary>scikit-learn's default, \b\w\w+\b in lower case, so that counts can be compared with it.</summary>
    Sklearn,
}
