namespace Parallax.Entities.Anaphora;

/// <summary>The kinds of anaphors: pronouns by person, descriptions by what introduces them.</summary>
internal enum AnaphorKind { He, She, It, They, I, We, You, Definite, Demonstrative, Possessed, Indefinite, Bare }
