namespace Parallax.Tone.Targets;

/// <summary>A model of the tone of a sentence toward one thing that it mentions.</summary>
public interface ITargetToneModel
{
    /// <summary>Name and version, kept in every record.</summary>
    string Version { get; }

    /// <summary>
    /// Scores the tone of sentence number <paramref name="sentence"/> of a document toward what stands at <paramref
    /// name="target"/>.
    /// </summary>
    TargetTone Score(Document document, int sentence, TextSpan target);
}
