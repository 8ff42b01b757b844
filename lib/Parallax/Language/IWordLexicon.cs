namespace Parallax.Language;

/// <summary>What a stage knows about single words beyond their letters, such as the gazetteers of names.</summary>
internal interface IWordLexicon
{
    /// <summary>The classes of a word, given by its norm.</summary>
    WordClass ClassesOf(string norm);

    /// <summary>The number of a word among those that phrases are made of; −1 where no phrase holds it.</summary>
    int PhraseIdOf(string norm);
}
