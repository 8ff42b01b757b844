namespace Parallax.Terms;

/// <summary>A term of one to three words, as numbers of forms; −1 stands for no word.</summary>
internal readonly record struct TermKey(int First, int Second = -1, int Third = -1)
{
    /// <summary>Number of words.</summary>
    public int Length => Third >= 0 ? 3 : Second >= 0 ? 2 : 1;

    /// <summary>The words, separated by a blank.</summary>
    public string Text(IReadOnlyList<string> forms) => Length switch
    {
        1 => forms[First],
        2 => $"{forms[First]} {forms[Second]}",
        _ => $"{forms[First]} {forms[Second]} {forms[Third]}",
    };
}
