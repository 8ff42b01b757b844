namespace Parallax.Entities.Names;

/// <summary>What a describing noun describes.</summary>
internal enum RoleKind { Leader, Person, Organization, Place, Modifier }
