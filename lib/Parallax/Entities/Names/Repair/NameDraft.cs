using System.Collections.Frozen;
using Parallax.Language;

namespace Parallax.Entities.Names.Repair;

/// <summary>The names of a document while they are corrected: which tokens are of which name.</summary>
internal sealed class NameDraft
{
    private static readonly FrozenSet<string> CourtesyTitles = WordLists.Of("courtesy-title");

    private readonly int[] _numbers;
    private readonly List<NameSpan> _names;
    private readonly Lazy<HashSet<string>> _addressed;

    /// <summary>Begins with the names of the tagger.</summary>
    public NameDraft(DocumentView view, List<NameSpan> names)
    {
        View = view;
        _names = names;
        _addressed = new(FindAddressed, isThreadSafe: false);
        _numbers = new int[view.Words.Length];
        Array.Fill(_numbers, -1);
        for (var i = 0; i < names.Count; i++) Mark(names[i], i);
    }

    /// <summary>The document.</summary>
    public DocumentView View { get; }

    /// <summary>Its words.</summary>
    public WordFacts[] Words => View.Words;

    /// <summary>The names that are left.</summary>
    public IEnumerable<NameSpan> Names => _names.Where(n => n.Length > 0);

    /// <summary>Whether a token is of no name.</summary>
    public bool IsFree(int token) => _numbers[token] < 0;

    /// <summary>The name that a token is part of; null where it is of none.</summary>
    public NameSpan? At(int token) => IsFree(token) ? null : _names[_numbers[token]];

    /// <summary>Whether somebody is addressed by a word anywhere in the document: "Mr Tham".</summary>
    public bool IsAddressed(string norm) => _addressed.Value.Contains(norm);

    private HashSet<string> FindAddressed() => Enumerable
        .Range(1, Math.Max(0, Words.Length - 1))
        .Where(t => Words[t].Capital && CourtesyTitles.Contains(Words[t - 1].Norm))
        .Select(t => Words[t].Norm)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Adds a name in place of those that it overlaps, and gives it as it is now.</summary>
    public NameSpan Put(NameSpan name)
    {
        for (var t = name.First; t < name.End; t++)
        {
            if (IsFree(t)) continue;
            // What a user gives is as long as it is; other rules take the rest of a longer name with them.
            if (name.Rule != NameSpan.Alias)
                name = name with { End = Math.Max(name.End, _names[_numbers[t]].End) };
            _names[_numbers[t]] = default;
        }
        _names.Add(name);
        Mark(name, _names.Count - 1);
        return name;
    }

    private void Mark(NameSpan name, int number)
    {
        for (var t = name.First; t < name.End; t++) _numbers[t] = number;
    }
}
