namespace Parallax;

/// <summary>What a stretch of text that is not part of the article is.</summary>
public enum FurnitureKind
{
    /// <summary>Place, date and agency before the first sentence: "BEIJING, May 16 (Agency) –".</summary>
    Dateline,

    /// <summary>A line that names the authors.</summary>
    Byline,

    /// <summary>"Reporting by … ; editing by …".</summary>
    Contributors,

    /// <summary>A paragraph about an author.</summary>
    Biography,

    /// <summary>The source of a picture.</summary>
    Credit,

    /// <summary>A section that stands in the file more than once: title, caption.</summary>
    Repeat,

    /// <summary>A gallery's position, such as "Item 1 of 7".</summary>
    Counter,

    /// <summary>Licensing, copyright and standards lines.</summary>
    Licence,

    /// <summary>Sign-up and newsletter lines.</summary>
    Newsletter,

    /// <summary>Links to other articles.</summary>
    Related,

    /// <summary>Corrections and editor's notes.</summary>
    EditorsNote,

    /// <summary>A date or time line of the page.</summary>
    Timestamp,

    /// <summary>Navigation, advertising, sharing, comments, cookie and paywall notes.</summary>
    Page,
}
