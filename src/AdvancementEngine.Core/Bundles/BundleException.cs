using AdvancementEngine.Errors;

namespace AdvancementEngine.Bundles;

/// <summary>Bundle parts that cannot be used or do not belong together.</summary>
/// <param name="found">What was found.</param>
/// <param name="needed">What is needed.</param>
/// <param name="remedy">What to do; one remedy.</param>
public sealed class BundleException(string found, string needed, string remedy) : InputException($"{found}; needed: {needed}; {remedy}")
{
    /// <summary>What was found.</summary>
    public string Found { get; } = found;

    /// <summary>What is needed.</summary>
    public string Needed { get; } = needed;

    /// <summary>What to do.</summary>
    public string Remedy { get; } = remedy;
}
