using System.Collections.Immutable;
using AdvancementEngine.Policies.Files;

namespace AdvancementEngine.Policies;

/// <summary>A book's changes to the built-in policies and its additions; usually read from a policy file.</summary>
public sealed record PolicyBookOptions
{
    /// <summary>Thresholds by name, with the value that replaces the default.</summary>
    public ImmutableSortedDictionary<string, double> Thresholds { get; init; } =
        ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal);

    /// <summary>Codes of policies that are switched off.</summary>
    public ImmutableSortedSet<string> SwitchedOff { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>A program's own rules, ordinal by code.</summary>
    public ImmutableArray<LocalRule> Rules { get; init; } = [];

    /// <summary>No changes.</summary>
    public static PolicyBookOptions Default { get; } = new();
}
