using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>One thing a person can have: a skill, a knowledge area, a technology, a credential, an occupation held, an education level, or
/// a work-based learning activity.</summary>
/// <param name="Id">External name, <c>kind:code</c>, for example <c>skill:2.A.1.a</c>; compared ordinally, never reused.</param>
/// <param name="Name">The name people know it by.</param>
public sealed record Element(string Id, string Name)
{
    /// <summary>The part of <see cref="Id"/> before the colon. Kinds are an open set; <see cref="ElementKinds"/> lists those of the shipped
    /// catalog.</summary>
    public string Kind { get; } = ElementKinds.Of(Id);

    /// <summary>The element's distribution over all occupations of the release, not only those of the catalog; null if no source gives
    /// it.</summary>
    public ElementNorm? Norm { get; init; }

    /// <summary>Curated names as people write them, ordinal.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];
}
