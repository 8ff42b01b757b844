using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Parallax.Articles;
using Parallax.Display;

namespace Parallax.Cli;

/// <summary><c>extract PATH… [-o OUT]</c>: web pages in, their articles as JSON lines out.</summary>
internal static class ExtractCommand
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Saved web pages (.html, .htm, also .gz) and folders of them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The JSON lines to write, or - for standard output.",
            DefaultValueFactory = _ => "-",
        };
        var threads = ThreadCount.Create("output");
        var command = new Command(
            "extract",
            "Take the articles out of web pages: text and metadata as JSON lines.") { paths, output, threads };
        command.SetAction(parsed =>
        {
            var workers = ThreadCount.Read(parsed.GetValue(threads)) ?? Environment.ProcessorCount;
            return Run(parsed.GetRequiredValue(paths), parsed.GetRequiredValue(output), workers);
        });
        return command;
    }

    private static int Run(string[] paths, string output, int threads)
    {
        var corpus = Corpus.Read(paths, new CorpusOptions { PagesOnly = true, Threads = threads });
        if (output == "-")
        {
            using var standard = Console.OpenStandardOutput();
            Write(corpus, standard, null);
        }
        else
        {
            using var file = new SafeFile(output);
            using (var progress = new ProgressBar("Extracting", paths.Sum(Files))) Write(corpus, file.Stream, progress);
            if (corpus.Report.Articles > 0) file.Commit();
        }
        foreach (var issue in corpus.Report.Skipped) Console.Error.WriteLine(issue);
        if (corpus.Report.Articles == 0)
            throw new CommandException(
                $"No web page was found in {string.Join(", ", paths)}; expected files that end in .html or .htm, also .gz.");
        return corpus.Report.Skipped.Any() ? CommandRunner.BadInput : 0;
    }

    private static void Write(Corpus corpus, Stream stream, ProgressBar? progress)
    {
        using var json = new Utf8JsonWriter(stream, Json);
        foreach (var article in corpus)
        {
            Write(json, article);
            json.Flush();
            stream.WriteByte((byte)'\n');
            json.Reset();
            progress?.Advance(corpus.Report.Files, article.Info.Id);
        }
    }

    private static void Write(Utf8JsonWriter json, Article article)
    {
        var info = article.Info;
        json.WriteStartObject();
        json.WriteString("id", info.Id);
        json.WriteString("url", info.Url);
        json.WriteString("title", info.Title);
        json.WriteStartArray("authors");
        foreach (var author in info.Authors) json.WriteStringValue(author);
        json.WriteEndArray();
        json.WriteString(
            "published",
            info.Published?.Value.ToString(
                info.Published.HasTime ? "yyyy-MM-dd'T'HH:mm:sszzz" : "yyyy-MM-dd",
                CultureInfo.InvariantCulture));
        json.WriteString("outlet", info.Outlet == ArticleInfo.UnknownOutlet ? null : info.Outlet);
        json.WriteString("text", ArticleText.Of(article));
        json.WriteEndObject();
    }

    private static int Files(string path) =>
        Directory.Exists(path) ? FilesBelow.Of(path).Count() : 1;
}
