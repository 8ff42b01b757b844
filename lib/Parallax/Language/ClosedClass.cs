namespace Parallax.Language;

/// <summary>
/// The one closed class that a word is counted to by the model of tone toward a target; all others are content.
/// </summary>
/// <remarks>A partition, other than <see cref="WordClass"/>: the trained weights depend on it word by word.</remarks>
internal enum ClosedClass : byte
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
