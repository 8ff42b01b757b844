namespace Parallax.Stores.Merging;

/// <summary>What each thread read last, for one that asks for the same again.</summary>
internal sealed class LastRead<T>(Func<int, T> read) : IDisposable
    where T : class
{
    private readonly ThreadLocal<(int Number, T? Value)> _last = new();

    /// <summary>What has a number: read anew unless this thread has just read it.</summary>
    public T Of(int number)
    {
        if (_last.Value is { Value: { } value } last && last.Number == number) return value;
        // What was read last goes before more is read.
        _last.Value = default;
        var found = read(number);
        _last.Value = (number, found);
        return found;
    }

    /// <inheritdoc/>
    public void Dispose() => _last.Dispose();
}
