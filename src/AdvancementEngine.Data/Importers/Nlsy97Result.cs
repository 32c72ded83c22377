using AdvancementEngine.Observations;

namespace AdvancementEngine.Data.Importers;

/// <summary>The result of importing person-years.</summary>
/// <param name="Set">The observations.</param>
/// <param name="Rows">Person-years read.</param>
/// <param name="People">People in them.</param>
/// <param name="Notes">Counts of what was changed or left out while reading.</param>
/// <param name="Problems">Rows that could not be used, and codes outside the map.</param>
public sealed record Nlsy97Result(
    ObservationSet Set,
    int Rows,
    int People,
    IReadOnlyDictionary<string, int> Notes,
    IReadOnlyList<DataProblem> Problems
);
