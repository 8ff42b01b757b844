namespace Parallax.Stores;

/// <summary>Another run works on a store, or on the same share of it.</summary>
/// <param name="who">Which store it is and who has it.</param>
/// <param name="inner">What the operating system said.</param>
internal sealed class StoreHeldException(string who, Exception inner)
    : IOException($"{who}: wait until it has ended, or end it.", inner)
{
    /// <summary>Which store it is and who has it.</summary>
    public string Who => who;
}
