using System.Text;

namespace Parallax.Tests.Fuzzing;

/// <summary>Damages files as cut downloads, wrong encodings and hostile authors do.</summary>
internal sealed class Mutator(Random random)
{
    private const int MostChanges = 7;
    private const int LongestPiece = 60;
    private const int MostRepeats = 200;

    private static readonly string[] Pieces =
    [
        "<div>", "</div>", "<table>", "<script>", "<!--", "\"", "'", "<", ">", "\0", "\uFFFD", "{", "}", "[", "]", ",",
        "\n\n", "\r", "&#x1F600;", "&amp;", "<![CDATA[", "1 of 2 DOCUMENTS", "End of Document", "____________\n",
        "Full text:", "(Reuters) –", "[1/2]", "/AFP via Getty Images)", "â€™", "\u2028", "By Ann Roe", "2024-02-30",
        "May 99, 2024", "1e999", "-0", "NaN", "null", "\\ud800", "“", "”", "«", "‘", ". . .", "U.S.", "Q: ", "A: ",
        "#!csharp\n", "#!markdown\n", "\"cell_type\": \"code\",", "\"outputs\": [],", "# %%\n", "#:package ",
    ];

    /// <summary>A copy with up to seven changes.</summary>
    public byte[] Damage(byte[] seed)
    {
        List<byte> bytes = [.. seed];
        for (var times = random.Next(1, MostChanges + 1); times > 0 && bytes.Count > 4; times--) Change(bytes);
        return [.. bytes];
    }

    private void Change(List<byte> bytes)
    {
        var at = random.Next(bytes.Count - 1);
        var length = Math.Min(random.Next(1, LongestPiece), bytes.Count - at);
        switch (random.Next(6))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                break;
            case 3:
                bytes.InsertRange(at, Piece());
                break;
            case 4:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                var piece = Piece();
                for (var times = random.Next(MostRepeats); times > 0; times--) bytes.InsertRange(at, piece);
                break;
        }
    }

    private byte[] Piece() => Encoding.UTF8.GetBytes(Pieces[random.Next(Pieces.Length)]);
}
