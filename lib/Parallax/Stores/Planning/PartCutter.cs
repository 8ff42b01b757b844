using Parallax.Numerics;
using Parallax.Reading;
using Parallax.Reading.Stretches;

namespace Parallax.Stores.Planning;

/// <summary>Puts files together to parts, so that one more or less changes the parts around it alone.</summary>
/// <remarks>
/// A part ends where it is large enough and the next file's name, as a hash, says so (content-defined chunking;
/// Muthitacharoen, Chen and Mazières 2001); a stretch of a large file is a part by itself.
/// </remarks>
internal sealed class PartCutter(long partBytes)
{
    // A part has from a half to twice the bytes that are asked for; one name in so many may end it.
    private const int Least = 2, Most = 2;
    private const uint Names = 64;

    private readonly List<PlannedPart> _parts = [];
    private readonly List<SourceFile> _files = [];
    private long _bytes;

    /// <summary>The parts of files in their order.</summary>
    public static IReadOnlyList<PlannedPart> Cut(IEnumerable<SourceFile> files, long partBytes)
    {
        var cutter = new PartCutter(partBytes);
        foreach (var file in files.SelectMany(f => CutFiles.Cut(f, partBytes))) cutter.Add(file);
        cutter.End();
        return cutter._parts;
    }

    private void Add(SourceFile file)
    {
        var length = file.Stretch?.Length ?? LengthOf(file);
        if (file.Stretch is not null || EndsBefore(file, length)) End();
        _files.Add(file);
        _bytes += length;
        if (file.Stretch is not null) End();
    }

    private bool EndsBefore(SourceFile file, long length)
    {
        if (_bytes + length > partBytes * Most) return true;
        return _bytes >= partBytes / Least && IsMark(file.Name);
    }

    private void End()
    {
        if (_files.Count == 0) return;
        _parts.Add(new PlannedPart(_parts.Count, [.. _files]));
        _files.Clear();
        _bytes = 0;
    }

    private static bool IsMark(string name) =>
        uint.Parse(ContentHash.Of(name).AsSpan(0, 8), System.Globalization.NumberStyles.HexNumber) % Names == 0;

    // A file that has gone since it was listed is told of when it is read.
    private static long LengthOf(SourceFile file)
    {
        var info = new FileInfo(file.Path);
        return info.Exists ? info.Length : 0;
    }
}
