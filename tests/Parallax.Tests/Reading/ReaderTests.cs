using System.IO.Compression;
using System.Text;
using Parallax.Tests.Articles;

namespace Parallax.Tests.Reading;

/// <summary>Each kind of file that people have articles in; all fixtures are invented.</summary>
public sealed class ReaderTests : IDisposable
{
    private const string Body = "The council of Halden agreed on a new bridge on Monday after a long debate about its price.";
    private readonly string folder = Directory.CreateTempSubdirectory("readers").FullName;

    public void Dispose() => Directory.Delete(folder, true);

    private string Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(folder, name), text);
        return Path.Combine(folder, name);
    }

    private static void AssertBridge(Article article)
    {
        Assert.Equal("Harbour Post", article.Info.Outlet);
        Assert.Equal("A bridge for Halden", article.Info.Title);
        Assert.Equal(["Ann Roe"], article.Info.Authors);
        Assert.Equal(new DateTime(2025, 5, 4), article.Info.Published!.Value.Date);
        Assert.Equal(Body, article.TextOf(SectionKind.Body));
        article.AssertComplete();
    }

    [Theory]
    [InlineData("a.json", """[{"title":"A bridge for Halden","content":"TEXT","source":{"name":"Harbour Post"},"author":"Ann Roe","publishedAt":"2025-05-04T10:00:00Z"}]""")]
    [InlineData("a.json", """{"status":"ok","articles":[{"headline":"A bridge for Halden","articleBody":"<p>TEXT</p>","publication":"Harbour Post","byline":"By Ann Roe","date":"2025-05-04"}]}""")]
    [InlineData("a.jsonl", """{"name":"A bridge for Halden","maintext":"TEXT","publisher":"Harbour Post","authors":["Ann Roe"],"date_publish":"2025-05-04 10:00:00"}""")]
    [InlineData("a.csv", "Title,Body,Source,Author,Date\nA bridge for Halden,\"TEXT\",Harbour Post,Ann Roe,2025-05-04\n")]
    [InlineData("a.csv", "title;text;outlet;author;date\nA bridge for Halden;TEXT;Harbour Post;Ann Roe;4 May 2025\n")]
    [InlineData("a.tsv", "title\ttext\toutlet\tauthor\tdate\nA bridge for Halden\tTEXT\tHarbour Post\tAnn Roe\tMay 4, 2025\n")]
    [InlineData("a.rss", """<?xml version="1.0"?><rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Post</title><item><title>A bridge for Halden</title><dc:creator>Ann Roe</dc:creator><pubDate>Sun, 04 May 2025 10:00:00 GMT</pubDate><description>Short.</description><content:encoded><![CDATA[<p>TEXT</p>]]></content:encoded></item></channel></rss>""")]
    [InlineData("a.xml", """<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title><entry><title>A bridge for Halden</title><id>x</id><author><name>Ann Roe</name></author><published>2025-05-04T10:00:00Z</published><link href="https://example.org/a"/><content type="html">&lt;p&gt;TEXT&lt;/p&gt;</content></entry></feed>""")]
    public void Read_Records_MapsUsualNames(string name, string content)
    {
        var corpus = Parallax.Corpus.Read(Write(name, content.Replace("TEXT", Body, StringComparison.Ordinal)));
        AssertBridge(Assert.Single(corpus));
        Assert.Contains(corpus.Report.Mappings, m => m.Field == "text");
        Assert.Empty(corpus.Report.Issues);
    }

    [Fact]
    public void Read_OwnFieldNames_AreTakenFromTheOptions()
    {
        var path = Write("a.csv", $"kop,tekst\nA bridge for Halden,\"{Body}\"\n");
        var options = new CorpusOptions { Fields = new Dictionary<string, string> { ["text"] = "tekst", ["title"] = "kop" } };
        Assert.Equal("A bridge for Halden", Parallax.Corpus.Read(path, options).Single().Info.Title);
        var corpus = Parallax.Corpus.Read(path);
        Assert.Empty(corpus);
        Assert.Contains("found kop, tekst", corpus.Report.Skipped.Single().Reason);
    }

    [Theory]
    [InlineData("BODY")]
    [InlineData("A bridge for Halden\n\nBODY")]
    [InlineData("A bridge for Halden.\nBODY")]
    [InlineData("A Bridge for Halden. BODY")]
    public void Read_RecordWithTitle_HasItAsHeadlineOnce(string text)
    {
        var record = new { title = "A bridge for Halden", text = text.Replace("BODY", Body, StringComparison.Ordinal) };
        var article = Parallax.Corpus.Read(Write("a.jsonl", System.Text.Json.JsonSerializer.Serialize(record))).Single();
        Assert.Equal("abridgeforhalden", Parallax.Articles.TextKey.Of(Assert.Single(article.All(SectionKind.Headline))));
        Assert.Equal([Body], article.All(SectionKind.Body));
        article.AssertComplete();
    }

    [Theory]
    [InlineData("JANE A. ROE and BO LIN", "Jane A. Roe; Bo Lin", null)]
    [InlineData("By Ann Roe, Harbour Post", "Ann Roe", null)]
    [InlineData("Ann Roe. Email: roe@harbourpost.example", "Ann Roe", null)]
    [InlineData("AP", "", "Associated Press")]
    [InlineData("None; Ann Roe", "Ann Roe", null)]
    [InlineData("Breitbart News", "", null)]
    [InlineData("Pharos", "Pharos", null)]
    public void Read_RecordAuthors_AreThePeopleNamed(string value, string authors, string? agency)
    {
        var record = System.Text.Json.JsonSerializer.Serialize(new { outlet = "Harbour Post", author = value, text = Body });
        var info = Parallax.Corpus.Read(Write("a.jsonl", record)).Single().Info;
        Assert.Equal((authors, agency), (string.Join("; ", info.Authors), info.WireAgency));
    }

    [Fact]
    public void Read_RecordWhoseTextGoesOnInItsTitle_KeepsTheSentence()
    {
        var article = Parallax.Corpus.Read(Write("a.jsonl", """{"title":"The council of Halden","text":"The council of Halden agreed on a new bridge on Monday."}""")).Single();
        Assert.Equal(["The council of Halden"], article.All(SectionKind.Headline));
        Assert.Equal(["The council of Halden agreed on a new bridge on Monday."], article.All(SectionKind.Body));
    }

    [Fact]
    public void Read_RaggedTable_KeepsTheRowsAndCountsThem()
    {
        var corpus = Parallax.Corpus.Read(Write("a.csv", $"text,title\n\"{Body}\",One,extra\n\"{Body}\"\n"));
        Assert.Equal(2, corpus.Count());
        Assert.Contains(corpus.Report.Warnings, w => w.Reason.StartsWith("2 rows", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_NexisText_SplitsDocuments()
    {
        var corpus = Parallax.Corpus.Read(Write("nexis.txt", $"""

                                      1 of 2 DOCUMENTS

                                         Harbour Post

                                 May 4, 2025 Sunday

            A bridge for Halden

            BYLINE: By Ann Roe

            SECTION: NEWS; Pg. 1

            LENGTH: 18 words

            {Body}

            LOAD-DATE: May 5, 2025

            LANGUAGE: ENGLISH

                                 Copyright 2025 Harbour Post
                                     All Rights Reserved

                                      2 of 2 DOCUMENTS

                                         Harbour Post

                                 May 5, 2025 Monday

            Another title

            LENGTH: 9 words

            The second story of the day is about ferries.

            """));
        var articles = corpus.ToList();
        Assert.Equal(2, articles.Count);
        AssertBridge(articles[0]);
        Assert.Equal("en", articles[0].Info.Language);
        Assert.Equal(["nexis#1", "nexis#2"], articles.Select(a => a.Info.Id));
        Assert.Equal("Another title", articles[1].Info.Title);
    }

    [Fact]
    public void Read_NexisWord_SplitsDocuments()
    {
        string[] lines =
        [
            "A bridge for Halden", "Harbour Post", "May 4, 2025 Sunday", "Copyright 2025 Harbour Post All Rights Reserved", "Section: NEWS; Pg. 1",
            "Length: 18 words", "Byline: Ann Roe", "Body", Body, "Load-Date: May 5, 2025", "End of Document",
            "Another title", "Harbour Post", "May 5, 2025", "Body", "The second story of the day is about ferries.", "End of Document",
        ];
        var path = Path.Combine(folder, "nexis.docx");
        WriteWord(path, lines);
        var articles = Parallax.Corpus.Read(path).ToList();
        Assert.Equal(2, articles.Count);
        AssertBridge(articles[0]);
        Assert.Equal("Another title", articles[1].Info.Title);
    }

    [Fact]
    public void Read_FactivaHtml_SplitsDocuments()
    {
        var article = $"""
            <div class="article enArticle"><div id="hd"><span class="enHeadline">A bridge for Halden</span></div>
            <div class="author">By Ann Roe</div><div>18 words</div><div>4 May 2025</div><div>Harbour Post</div><div>HARPO</div><div>English</div>
            <div>(c) 2025 Harbour Post</div><p class="articleParagraph enarticleParagraph">{Body}</p></div>
            """;
        var articles = Parallax.Corpus.Read(Write("factiva.html", $"<html><body>{article}{article}</body></html>")).ToList();
        Assert.Equal(2, articles.Count);
        AssertBridge(articles[1]);
    }

    [Fact]
    public void Read_ProQuestText_SplitsDocuments()
    {
        var document = $"""
            ____________________________________________________________

            Title: A bridge for Halden

            Author: Roe, Ann

            Publication title: Harbour Post

            Publication date: May 4, 2025

            ProQuest document ID: 1

            Full text: {Body}

            Subject: Bridges

            """.Replace("Roe, Ann", "Ann Roe", StringComparison.Ordinal);
        var articles = Parallax.Corpus.Read(Write("proquest.txt", document + document)).ToList();
        Assert.Equal(2, articles.Count);
        AssertBridge(articles[0]);
    }

    [Fact]
    public void Read_PackedPage_IsUnpacked()
    {
        var path = Path.Combine(folder, "a.html.gz");
        using (var gzip = new GZipStream(File.Create(path), CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes($"<html><body><h1>A bridge for Halden</h1><article><p>{Body}</p></article></body></html>"));
        Assert.Equal(Body, Parallax.Corpus.Read(path).Single().TextOf(SectionKind.Body));
    }

    [Fact]
    public void Read_BrokenGzip_IsSkippedWithReason()
    {
        File.WriteAllBytes(Path.Combine(folder, "a.html.gz"), [0x1F, 0x8B, 1, 2, 3]);
        var corpus = Parallax.Corpus.Read(folder);
        Assert.Empty(corpus);
        Assert.Contains("cannot be read", corpus.Report.Skipped.Single().Reason);
    }

    [Fact]
    public void Read_LineBeyondTheLimit_IsSkippedAndTheNextIsRead()
    {
        var path = Write("a.jsonl", $$"""{"text":"{{new string('x', 5000)}}"}""" + "\n" + $$"""{"text":"{{Body}}"}""" + "\n");
        var corpus = Parallax.Corpus.Read(path, new CorpusOptions { MaxLineLength = 1000 });
        Assert.Single(corpus);
        Assert.Equal(1, corpus.Report.Skipped.Single().Record);
    }

    [Fact]
    public void Read_FolderLinkedToItself_Ends()
    {
        Write("a.txt", Body);
        try { Directory.CreateSymbolicLink(Path.Combine(folder, "again"), folder); }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { Assert.Skip("links cannot be made here"); }
        var corpus = Parallax.Corpus.Read(folder);
        Assert.Single(corpus);
        Assert.Contains("link", corpus.Report.Skipped.Single().Reason);
    }

    private static void WriteWord(string path, string[] lines)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        using var xml = new StreamWriter(zip.CreateEntry("word/document.xml").Open());
        xml.Write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        foreach (var line in lines) xml.Write($"<w:p><w:r><w:t xml:space=\"preserve\">{line}</w:t></w:r></w:p>");
        xml.Write("</w:body></w:document>");
    }
}
