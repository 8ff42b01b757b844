namespace Parallax;

/// <summary>A stage failed on an article: it costs that article, and no other.</summary>
public sealed class AnalysisException : Exception
{
    /// <summary>The failure of a stage.</summary>
    /// <param name="article">The article's id.</param>
    /// <param name="stage">The stage: sentences, names, quotes, tone, targets or terms.</param>
    /// <param name="cause">What it threw.</param>
    public AnalysisException(string article, string stage, Exception cause)
        : base(
            $"'{article}' could not be analysed: the stage '{stage}' failed with {cause.GetType().Name}: {cause.Message}",
            cause)
    {
        Article = article;
        Stage = stage;
    }

    /// <summary>The article's id.</summary>
    public string Article { get; }

    /// <summary>The stage that failed.</summary>
    public string Stage { get; }

    /// <summary>Runs a stage on an article; what it throws becomes this exception, a lack of memory aside.</summary>
    internal static T Guard<T>(string article, string stage, Func<T> run)
    {
        try
        {
            return run();
        }
        catch (Exception e) when (e is not (OutOfMemoryException or AnalysisException))
        {
            throw new AnalysisException(article, stage, e);
        }
    }
}
