namespace Parallax.Entities.Catalogue;

/// <summary>How two names' articles go together: the two most alike, and what any two of them say.</summary>
internal struct Meeting()
{
    /// <summary>The articles most alike: one that has the question, one that has the candidate.</summary>
    public (int Asking, int Answering) Like { get; set; }

    /// <summary>How much these two share of names, 0…1.</summary>
    public double Names { get; set; }

    /// <summary>How much these two share of words, 0…1.</summary>
    public double Words { get; set; }

    /// <summary>The fewest days between any two.</summary>
    public double Days { get; set; }

    /// <summary>Whether any two are said to be on one story.</summary>
    public bool SameStory { get; set; }

    /// <summary>How much the two most alike share.</summary>
    public readonly double Likeness => Names + Words;
}
