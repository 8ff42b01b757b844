namespace Parallax.Tone.Targets;

/// <summary>Closed classes of words that show a target's role in its sentence.</summary>
internal enum TargetWordClass : byte
{
    Content,
    Determiner,
    Pronoun,
    Auxiliary,
    Preposition,
    Conjunction,
    Relative,
    Saying,
    Negation,
    Modal,
    Particle,
    Mark,
    Quote,
    Name,
    Number,
}
