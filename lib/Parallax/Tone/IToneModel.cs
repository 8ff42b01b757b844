namespace Parallax.Tone;

/// <summary>A model of how negative or positive a stretch of text reads.</summary>
public interface IToneModel
{
    /// <summary>Name and version, kept in every record.</summary>
    string Version { get; }

    /// <summary>
    /// Scores the tokens <paramref name="first"/> … <paramref name="end"/> − 1 of a document, all within one sentence.
    /// </summary>
    ToneScore Score(Document document, int first, int end);
}
