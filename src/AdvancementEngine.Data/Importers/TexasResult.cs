namespace AdvancementEngine.Data.Importers;

/// <summary>What an import of the list gave.</summary>
/// <param name="Rows">Rows of the list, good and bad, of every field.</param>
/// <param name="Programs">Programs taken.</param>
/// <param name="Facts">Facts written.</param>
/// <param name="Occupations">Occupation codes of the programs taken, in order of the list.</param>
/// <param name="Credentials">Credentials named, in order of program.</param>
/// <param name="Problems">Rows and cells that could not be used.</param>
public sealed record TexasResult(
    int Rows,
    int Programs,
    int Facts,
    IReadOnlyList<ListedOccupation> Occupations,
    IReadOnlyList<ListedCredential> Credentials,
    IReadOnlyList<DataProblem> Problems
);
