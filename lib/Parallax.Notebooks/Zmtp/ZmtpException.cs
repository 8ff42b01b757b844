namespace Parallax.Notebooks.Zmtp;

/// <summary>A peer that does not speak ZMTP 3 as it should.</summary>
internal sealed class ZmtpException(string message) : IOException(message);
