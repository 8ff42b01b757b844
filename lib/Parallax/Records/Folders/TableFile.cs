namespace Parallax.Records.Folders;

/// <summary>What a manifest says of a table's file.</summary>
/// <param name="Name">The table.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Bytes">Size of the file.</param>
/// <param name="Hash">SHA-256 of the file, in lower-case hexadecimal digits.</param>
internal sealed record TableFile(string Name, int Rows, long Bytes, string Hash);
