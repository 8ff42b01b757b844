using Parallax.Notebooks.Sessions;

namespace Parallax.Notebooks.Host;

/// <summary>Answers what editors ask about code.</summary>
internal static class LanguageService
{
    public static HostMessage Answer(ScriptEngine engine, HostMessage request) =>
        new() { Kind = HostMessageKind.Reply, Id = request.Id };
}
