using System.Collections.Immutable;

namespace AdvancementEngine.Data.Importers;

/// <summary>An occupation code as written in a state's list, and its match in the catalog.</summary>
/// <param name="Program">Program id.</param>
/// <param name="Line">Row of the list.</param>
/// <param name="Column">Column of the list.</param>
/// <param name="Written">As written in the list.</param>
/// <param name="Finding">One of <see cref="OccupationFindings"/>.</param>
/// <param name="Taken">The catalog code used as a target; null if there is none.</param>
/// <param name="Candidates">Codes and titles it may mean, if none was used.</param>
public sealed record ListedOccupation(
    string Program,
    long Line,
    string Column,
    string Written,
    string Finding,
    string? Taken,
    ImmutableArray<string> Candidates
);
