namespace Parallax.Entities.Names;

/// <summary>A describing noun.</summary>
/// <param name="Noun">The noun in small letters.</param>
/// <param name="Kind">What it describes.</param>
/// <param name="Gender">m or f where the noun says so, else the null character.</param>
/// <param name="MayModify">Whether it also stands before other titles.</param>
internal sealed record Role(string Noun, RoleKind Kind, char Gender, bool MayModify);
