namespace AdvancementEngine.Data.Importers;

/// <summary>The result of importing the list.</summary>
/// <param name="Rows">Rows of the list in all fields, valid or not.</param>
/// <param name="Programs">Programs imported.</param>
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
