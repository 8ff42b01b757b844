using Parallax.Articles.Blocks;

namespace Parallax.Reading.Pages;

/// <summary>A paragraph of a page's body.</summary>
/// <param name="Role">What it is; <see cref="BlockRole.Text"/> where that is still to be told.</param>
/// <param name="Text">Its text.</param>
internal readonly record struct PageParagraph(BlockRole Role, string Text);
