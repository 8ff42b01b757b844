namespace Parallax;

/// <summary>Tells the dictionary forms of tokens when they are asked for.</summary>
internal interface ILemmas
{
    /// <summary>The dictionary form of a word.</summary>
    /// <param name="norm">Its normal form.</param>
    /// <param name="pos">Its part of speech, if known.</param>
    string Of(string norm, PartOfSpeech pos);
}
