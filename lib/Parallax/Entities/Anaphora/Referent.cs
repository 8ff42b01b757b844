using Parallax.Entities.Linking;

namespace Parallax.Entities.Anaphora;

/// <summary>Something that anaphors may refer to, as it stands at one place of the text.</summary>
internal sealed class Referent
{
    /// <summary>The chain of its names; null for what was only described so far ("a student").</summary>
    public Chain? Chain { get; init; }

    /// <summary>The chain of somebody who is known by office only ("Madam Speaker"); null for others.</summary>
    public Chain? Office { get; init; }

    /// <summary>What it is: a named thing's type, or what the noun says that introduced it.</summary>
    public EntityType Type { get; init; }

    /// <summary>m, f, or the null character while nothing tells.</summary>
    public char Gender { get; set; }

    /// <summary>Mentions so far.</summary>
    public int Count { get; private set; }

    /// <summary>Index of the first token of its first mention.</summary>
    public int Start { get; init; }

    /// <summary>Its last mention so far.</summary>
    public SeenMention Last { get; private set; }

    /// <summary>Its last mention as a subject, as an index of a token; −1 before there is one.</summary>
    public int LastSubject { get; private set; } = -1;

    /// <summary>Its last mention that said something, as an index of a token; −1 before there is one.</summary>
    public int LastSaying { get; set; } = -1;

    /// <summary>The nouns that described it, as hashes.</summary>
    public List<ulong> Nouns { get; } = [];

    /// <summary>The words of its names, as hashes.</summary>
    public HashSet<ulong> NameWords { get; init; } = [];

    /// <summary>
    /// What it is known as in general: c city, n nation, r region; the null character where that is not known.
    /// </summary>
    public char Place { get; init; }

    /// <summary>Takes notice of a mention.</summary>
    public void See(SeenMention mention)
    {
        Count++;
        Last = mention;
        if (mention.Role == GrammaticalRole.Subject) LastSubject = mention.First;
    }
}
