namespace Parallax.Entities.Anaphora;

/// <summary>How a mention stands in its clause, as far as parts of speech tell.</summary>
internal enum GrammaticalRole { Subject, Object, Possessor, Reflexive, Oblique, Other }
