using System.Collections.Immutable;

namespace AdvancementEngine.Catalog.Matching;

/// <summary>Something that can be matched by name: its code, name and aliases.</summary>
/// <param name="Code">The code.</param>
/// <param name="Name">The name people know it by.</param>
/// <param name="Aliases">Other names.</param>
public sealed record Nameable(string Code, string Name, ImmutableArray<string> Aliases)
{
    /// <summary>Names that refer to this item alone, or to one of the items that list the same name; ranked above every other
    /// alias.</summary>
    public ImmutableArray<string> Preferred { get; init; } = [];
}
