using Parallax.Numerics;

namespace Parallax.Terms;

/// <summary>A word that is near a node, a term or an entity, in one outlet.</summary>
/// <remarks>
/// N is the outlet's words outside the node itself, R the words in the windows, f the word's occurrences, O those of
/// them in a window, E = f·R/N what chance would put there. Windows that overlap count a word once.
/// </remarks>
/// <param name="Outlet">The outlet.</param>
/// <param name="Node">The node, as it was named.</param>
/// <param name="Term">The word in normal form.</param>
/// <param name="Count">O.</param>
/// <param name="Table">The word in the windows (R words) and outside them (N − R).</param>
/// <param name="NodeCount">Occurrences of the node.</param>
public sealed record Collocate(
    string Outlet,
    string Node,
    string Term,
    long Count,
    ContingencyTable Table,
    long NodeCount)
{
    // Rychlý's constant: what two words have that are never apart.
    private const double LargestLogDice = 14;

    /// <summary>f, the word's occurrences in the outlet.</summary>
    public long TermCount => Table.Count + Table.OtherCount;

    /// <summary>E, the occurrences that chance would put in the windows.</summary>
    public double Expected => (double)TermCount * Table.Words / (Table.Words + Table.OtherWords);

    /// <summary>Pointwise mutual information log₂(O/E) (Church and Hanks 1990).</summary>
    public double Pmi => Math.Log2(Count / Expected);

    /// <summary>t-score (O − E)/√O (Church et al. 1991).</summary>
    public double T => (Count - Expected) / Math.Sqrt(Count);

    /// <summary>
    /// logDice 14 + log₂(2·O/(R + f)) (Rychlý 2008), with the words of the windows for the node's frequency.
    /// </summary>
    public double LogDice => LargestLogDice + Math.Log2(2.0 * Count / (Table.Words + TermCount));

    /// <summary>G² of the word in and outside the windows (Dunning 1993).</summary>
    public double G2 => Table.LogLikelihood;
}
