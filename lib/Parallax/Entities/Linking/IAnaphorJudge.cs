namespace Parallax.Entities.Linking;

/// <summary>Decides what an anaphor refers to.</summary>
internal interface IAnaphorJudge
{
    /// <summary>The place of the right referent among the candidates, or −1, and how sure that is (0…1).</summary>
    (int Choice, double Confidence) Choose(Anaphor anaphor, IReadOnlyList<Candidate> candidates,
        AnaphorFeatures features);

    /// <summary>Takes notice that an anaphor which refers to nothing known begins something new.</summary>
    void Begin(Anaphor anaphor, Referent referent);
}

/// <summary>A referent that an anaphor may refer to.</summary>
/// <param name="Referent">The referent.</param>
/// <param name="Prominence">How many other candidates are mentioned more often in the whole text.</param>
/// <param name="Salience">How many other candidates are more salient at this place.</param>
internal readonly record struct Candidate(Referent Referent, int Prominence, int Salience);
