using Parallax.Notebooks.Zmtp;

namespace Parallax.Notebooks.Jupyter;

/// <summary>A request and where its reply goes.</summary>
internal sealed record KernelRequest(RouterSocket Socket, ZmtpConnection Peer, JupyterMessage Message);
