using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>A competency model of an occupation: job functions mapped to elements. Our own structured facts, modeled on the structure of
/// competency-based occupational frameworks.</summary>
/// <param name="Code">Slug, for example <c>it-generalist</c>.</param>
/// <param name="Title">Title.</param>
/// <param name="Occupations">O*NET-SOC codes (2019) it applies to.</param>
/// <param name="Edition">Edition of the framework it follows.</param>
/// <param name="Functions">Job functions in order.</param>
public sealed record CompetencyModel(
    string Code,
    string Title,
    ImmutableArray<string> Occupations,
    string Edition,
    ImmutableArray<JobFunction> Functions
);
