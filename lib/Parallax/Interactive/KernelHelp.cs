using System.Text;

namespace Parallax.Interactive;

/// <summary>What <c>#!parallax</c> shows in a notebook that took the library as a package.</summary>
public static class KernelHelp
{
    private static readonly (string Code, string Does)[] Rows =
    [
        ("""var story = Coverage.Load("articles");""", "reads a folder of articles or of analysis records"),
        ("story.Report", "what was read, and what was left out and why"),
        ("story.Articles", "one row an article: outlet, title, words"),
        ("story.Sentences", "one row a sentence: section, voice, tone"),
        ("story.Mentions", "one row a mention of a person, organisation or place"),
        ("story.Labels", "what they are called: titles, offices, descriptions"),
        ("story.Quotes", "who is quoted, directly or not"),
        ("story.Terms", "words and phrases with their counts"),
        ("story.Mentions.ToDataFrame()", "any rows as a data frame"),
    ];

    /// <summary>The magic command.</summary>
    public const string Command = "#!parallax";

    /// <summary>A table in Markdown: what to write, and what it gives.</summary>
    public static string Markdown { get; } = Write();

    /// <summary>The code of the table's rows, in order.</summary>
    internal static IEnumerable<string> Code => Rows.Select(row => row.Code);

    private static string Write()
    {
        var text =
            new StringBuilder("Begin with `using Parallax;`. Data frames and Plotly.NET charts show themselves.\n\n");
        text.Append("| write | for |\n|---|---|\n");
        foreach (var (code, does) in Rows)
        {
            text.Append("| `").Append(code).Append("` | ").Append(does).Append(" |\n");
        }

        return text.ToString();
    }
}
