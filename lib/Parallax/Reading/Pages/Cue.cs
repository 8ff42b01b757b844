namespace Parallax.Reading.Pages;

/// <summary>What an element's name, class or id says about what it holds.</summary>
[Flags]
internal enum Cue : short
{
    None = 0,

    /// <summary>Navigation, links, comments, advertising and the like.</summary>
    Unlikely = 1,

    /// <summary>The article's text.</summary>
    Body = 2,

    /// <summary>A picture's caption or credit.</summary>
    Caption = 4,

    /// <summary>The deck or summary.</summary>
    Standfirst = 8,

    /// <summary>The names of the authors.</summary>
    Byline = 16,

    /// <summary>Not shown to readers.</summary>
    Hidden = 32,

    /// <summary>The headline.</summary>
    Title = 64,

    /// <summary>Somebody's post shown inside an article.</summary>
    Embed = 128,

    /// <summary>Readers' comments, which may be longer than the article.</summary>
    Comment = 256,
}
