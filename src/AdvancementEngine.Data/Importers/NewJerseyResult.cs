namespace AdvancementEngine.Data.Importers;

/// <summary>What an import of the list gave.</summary>
/// <param name="Rows">Rows of the list, good and bad, of every field.</param>
/// <param name="Programs">Programs taken.</param>
/// <param name="Facts">Facts written.</param>
/// <param name="Credentials">Credentials named, in order of program.</param>
/// <param name="Problems">Rows that could not be used.</param>
public sealed record NewJerseyResult(
    int Rows,
    int Programs,
    int Facts,
    IReadOnlyList<ListedCredential> Credentials,
    IReadOnlyList<DataProblem> Problems
);
