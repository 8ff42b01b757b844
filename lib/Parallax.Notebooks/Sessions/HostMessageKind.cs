namespace Parallax.Notebooks.Sessions;

/// <summary>What a <see cref="HostMessage"/> asks for or says.</summary>
internal enum HostMessageKind
{
    // Asked by the session.
    Execute,
    Interrupt,
    Complete,
    Inspect,
    IsComplete,
    Renew,

    // Said by the host.
    Ready,
    Stream,
    Display,
    Error,
    Done,
    Reply,
}
