namespace Parallax.Learning;

/// <summary>What the program can be asked for.</summary>
internal static class Usage
{
    /// <summary>The commands, one a line.</summary>
    public const string Text = """
        usage: Parallax.Learning COMMAND
          names ROOT OUT [OPTION=N…]                     the name tagger
          links CORPORA ANNOTATIONS OUT [OPTION=N…]      the linker of pronouns and descriptions
          joins ARTICLES [size=N] [fit] [errors] [joins] names across articles
          pos ROOT OUT                                   parts of speech
          language CORPORA [train] [ERRORS]              sentence ends and lemmas, with so many kinds of error
          attributions CORPUS WEIGHTS                    who is quoted
          valence CORPORA ADJUSTED                       the tone lexicon
          targets CORPORA ANNOTATIONS WEIGHTS            tone toward targets
          tone CORPORA ANNOTATIONS                       tone on this project's own labels
          classifier CORPORA [PENALTY]                   a classifier of one's own on newsmtsc.train, five folds
          topics CORPORA                                 our topics beside ML.NET's
          annotate IN.jsonl OUT.jsonl [WEIGHTS]          entities, to be scored
          speed CORPUS                                   tokens a second
        """;
}
