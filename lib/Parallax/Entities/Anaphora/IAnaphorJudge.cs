using Parallax.Entities.Anaphora.Features;

namespace Parallax.Entities.Anaphora;

/// <summary>Decides what an anaphor refers to.</summary>
internal interface IAnaphorJudge
{
    /// <summary>The place of the right referent among the candidates, or −1, and how sure that is (0…1).</summary>
    (int Choice, double Confidence) Choose(Anaphor anaphor, IReadOnlyList<Candidate> candidates,
        AnaphorFeatures features);

    /// <summary>Takes notice that an anaphor which refers to nothing known begins something new.</summary>
    void Begin(Anaphor anaphor, Referent referent);
}
