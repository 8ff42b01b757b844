namespace Parallax.Notebooks.Sessions;

/// <summary>What a displayed value is to the cell that shows it.</summary>
public enum DisplayRole
{
    /// <summary>A new output.</summary>
    Display,

    /// <summary>The value of the trailing expression.</summary>
    Result,

    /// <summary>A new value of an output that is already there, in this cell or an earlier one.</summary>
    Update,
}
