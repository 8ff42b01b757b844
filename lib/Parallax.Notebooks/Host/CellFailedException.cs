namespace Parallax.Notebooks.Host;

/// <summary>Carries what a cell's own code threw.</summary>
internal sealed class CellFailedException(Exception thrown) : Exception(thrown.Message, thrown);
