using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>The meaning of a text that looks like an occupation code.</summary>
/// <param name="Code">The code in standard form.</param>
/// <param name="Occupations">Occupations of the catalog it may mean, ordinal: one, several, or none.</param>
/// <param name="Lacking">Codes and titles it refers to that are not in the catalog, ordinal; empty if no edition has the code.</param>
public sealed record SocReading(string Code, ImmutableArray<string> Occupations, ImmutableArray<string> Lacking)
{
    /// <summary>The one occupation it can only mean; null if there are several or none.</summary>
    public string? Only => Occupations.Length == 1 && Lacking.IsEmpty ? Occupations[0] : null;

    /// <summary>True if no edition has the code.</summary>
    public bool IsUnknown => Occupations.IsEmpty && Lacking.IsEmpty;

    /// <summary>What to write instead.</summary>
    /// <param name="other">The word for work outside the catalog; null if the field does not accept one.</param>
    public string Remedy(string? other)
    {
        if (IsUnknown)
            return "no edition of the SOC has this code; correct it";
        var successors = string.Join(" or ", Occupations.Select(o => $"'{o}'"));
        var outside = Lacking.IsEmpty
            ? string.Empty
            : $"the catalog does not contain {string.Join(" and ", Lacking)}{(other is null ? string.Empty : $": write '{other}'")}";
        return successors.Length == 0 ? outside
            : outside.Length == 0 ? $"write {successors}"
            : $"write {successors}; {outside}";
    }
}
