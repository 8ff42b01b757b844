namespace Parallax.Classification.Models;

/// <summary>What a file says of the model in it.</summary>
internal sealed record ModelHeader
{
    /// <summary>The format that this version of the library writes and reads.</summary>
    public const int CurrentFormat = 2;

    /// <summary>The format of the file.</summary>
    public required int Format { get; init; }

    /// <summary>The version of the library that wrote it.</summary>
    public required string Library { get; init; }

    /// <summary>SHA-256 of the n-grams' and of the weights' bytes, lower-case hexadecimal.</summary>
    public required string ModelHash { get; init; }

    /// <summary>What the logits are multiplied by.</summary>
    public required double Factor { get; init; }

    /// <summary>The classes, in the order of the scores.</summary>
    public required IReadOnlyList<string> Classes { get; init; }

    /// <summary>How it was trained.</summary>
    public required ClassifierOptions Options { get; init; }

    /// <summary>How well it does, without the predictions of single rows.</summary>
    public required ClassifierEvaluation Evaluation { get; init; }
}
