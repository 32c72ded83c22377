using System.Collections.Immutable;

namespace AdvancementEngine.Data.Importers;

/// <summary>An occupation code as a state's list writes it, and what it is in the catalog.</summary>
/// <param name="Program">Program id.</param>
/// <param name="Line">Row of the list.</param>
/// <param name="Column">Column of the list.</param>
/// <param name="Written">As the list writes it.</param>
/// <param name="Finding">One of <see cref="OccupationFindings"/>.</param>
/// <param name="Taken">The catalog's code taken as a target; null where none was.</param>
/// <param name="Candidates">Codes and titles it may mean, where none was taken.</param>
public sealed record ListedOccupation(
    string Program,
    long Line,
    string Column,
    string Written,
    string Finding,
    string? Taken,
    ImmutableArray<string> Candidates
);
