namespace Parallax;

/// <summary>The counts of an article's terms; those of one length are made without the others.</summary>
internal interface ITermRows : IArticleRows<TermCount>
{
    /// <summary>The counts of the terms with so many words, in their order.</summary>
    IEnumerable<TermCount> OfLength(int words);
}
