namespace Parallax.Terms;

/// <summary>A term of one to three words, as numbers of forms; −1 is no word.</summary>
internal readonly record struct TermKey(int First, int Second = -1, int Third = -1)
{
    /// <summary>Number of words.</summary>
    public int Length
    {
        get
        {
            if (Second < 0) return 1;
            return Third < 0 ? 2 : 3;
        }
    }

    /// <summary>The words, separated by a blank.</summary>
    public string Text(IReadOnlyList<string> forms) => Length switch
    {
        1 => forms[First],
        2 => $"{forms[First]} {forms[Second]}",
        _ => $"{forms[First]} {forms[Second]} {forms[Third]}",
    };
}
