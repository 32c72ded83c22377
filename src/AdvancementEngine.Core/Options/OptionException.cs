using AdvancementEngine.Errors;

namespace AdvancementEngine.Options;

/// <summary>An option that is unknown or out of bounds.</summary>
/// <param name="found">What was found.</param>
/// <param name="needed">What is needed.</param>
/// <param name="remedy">What to do; one remedy.</param>
public sealed class OptionException(string found, string needed, string remedy) : InputException($"{found}; needed: {needed}; {remedy}")
{
    /// <summary>What was found.</summary>
    public string Found { get; } = found;

    /// <summary>What is needed.</summary>
    public string Needed { get; } = needed;

    /// <summary>What to do.</summary>
    public string Remedy { get; } = remedy;
}
