using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Parallax.Notebooks.Jupyter;

/// <summary>Turns messages into signed frames and back.</summary>
/// <param name="key">The connection's key; empty switches signatures off, as the protocol says.</param>
internal sealed class MessageSigner(string key)
{
    private static readonly byte[] Delimiter = "<IDS|MSG>"u8.ToArray();

    /// <summary>A key that stands twice would be found only when the object is used.</summary>
    private static readonly JsonDocumentOptions Json = new() { AllowDuplicateProperties = false };

    private readonly byte[] _key = Encoding.UTF8.GetBytes(key);

    /// <summary>The message's frames.</summary>
    public List<byte[]> Write(JupyterMessage message)
    {
        var parts = new[] { message.Header, message.Parent, message.Metadata, message.Content }
            .Select(part => JsonSerializer.SerializeToUtf8Bytes<JsonNode>(part)).ToArray();
        return [.. message.Route, Delimiter, Encoding.ASCII.GetBytes(Signature(parts)), .. parts];
    }

    /// <summary>
    /// The message in the frames, or null when they are cut short, not signed with the key, or not JSON with a type.
    /// </summary>
    public JupyterMessage? Read(List<byte[]> frames)
    {
        var at = frames.FindIndex(frame => frame.AsSpan().SequenceEqual(Delimiter));
        if (at < 0 || frames.Count < at + 6)
        {
            return null;
        }

        var parts = frames.GetRange(at + 2, 4).ToArray();
        var expected = Encoding.ASCII.GetBytes(Signature(parts));
        if (_key.Length > 0 && !CryptographicOperations.FixedTimeEquals(expected, frames[at + 1]))
        {
            return null;
        }

        return Parse(parts, frames.GetRange(0, at));
    }

    private static JupyterMessage? Parse(byte[][] parts, List<byte[]> route)
    {
        try
        {
            var json = parts.Select(part => JsonNode.Parse(part, documentOptions: Json)!.AsObject()).ToArray();
            // Without a type that is text nobody can answer; reading it throws where it is something else.
            return (string?)json[0]["msg_type"] is null
                ? null
                : new JupyterMessage(
                    json[0],
                    json[1],
                    json[3])
                { Route = route, Metadata = json[2] };
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or NullReferenceException)
        {
            return null;
        }
    }

    private string Signature(byte[][] parts)
    {
        if (_key.Length == 0)
        {
            return "";
        }

        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key);
        foreach (var part in parts)
        {
            hash.AppendData(part);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
