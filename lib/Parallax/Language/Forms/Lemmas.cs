namespace Parallax.Language.Forms;

/// <summary>The dictionary forms that <see cref="Lemmatizer"/> finds, for <see cref="Token.Lemma"/>.</summary>
internal sealed class Lemmas : ILemmas
{
    /// <summary>The one there is.</summary>
    public static readonly Lemmas English = new();

    public string Of(string norm, PartOfSpeech pos) => Lemmatizer.Lemma(norm, pos);
}
