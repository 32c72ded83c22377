using AdvancementEngine.Observations;

namespace AdvancementEngine.Data.Importers;

/// <summary>What an import of person-years came to.</summary>
/// <param name="Set">The observations.</param>
/// <param name="Rows">Person-years read.</param>
/// <param name="People">People in them.</param>
/// <param name="Notes">What was read otherwise than it stands, counted.</param>
/// <param name="Problems">Rows that could not be used, and codes outside the map.</param>
public sealed record Nlsy97Result(
    ObservationSet Set,
    int Rows,
    int People,
    IReadOnlyDictionary<string, int> Notes,
    IReadOnlyList<DataProblem> Problems
);
