using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>credential-facts.csv, of the catalog and of our own files: each row is one fact with its source; a missing row means
/// unknown.</summary>
internal static class CredentialFactsFile
{
    public const string Name = "credential-facts.csv";

    public static string[] Columns { get; } = ["credential", "fact", "value", .. Sources.Columns];

    public static IEnumerable<string[]> Rows(Credential credential)
    {
        foreach (var field in CredentialFactFields.All)
            if (field.Write(credential.Facts) is { } fact)
                yield return [credential.Code, field.Name, fact.Value, .. Sources.Cells(fact.Source)];
    }

    /// <summary>Adds the fact in a row to its credential.</summary>
    public static void Read(TableRow row, CredentialFactRows facts)
    {
        var field = CredentialFactFields.All[row.OneOf("fact", CredentialFactFields.Names)];
        if (!facts.Lines.TryAdd((row.Required("credential"), field.Name), row.Line))
            throw row.Bad("fact", "each fact of a credential once", "remove one of the rows");
        _ = row.Required("value");
        facts.Of[row.Text("credential")] = field.Read(
            facts.Of.GetValueOrDefault(row.Text("credential"), CredentialFacts.None),
            row,
            Sources.Read(row)
        );
    }

    /// <summary>Rejects facts with unknown credentials or impossible prerequisites, and reports the row.</summary>
    public static void Check(string file, CredentialFactRows facts, IReadOnlyList<Credential> credentials)
    {
        var known = credentials.DistinctBy(c => c.Code).ToDictionary(c => c.Code, StringComparer.Ordinal);
        foreach (var ((code, _), line) in facts.Lines.OrderBy(f => f.Value))
        {
            if (!known.ContainsKey(code))
                throw new DataException(
                    new DataProblem(
                        file,
                        line,
                        "credential",
                        DataProblem.Quote(code),
                        "a code of credentials.csv",
                        "correct the code or remove the row"
                    )
                );
        }

        if (CredentialFactChecks.First(known) is not { } bad)
            return;
        var at = facts.Lines.GetValueOrDefault((bad.Credential, bad.Fact));
        throw new DataException(new DataProblem(file, at, bad.Problem.Column, bad.Problem.Found, bad.Problem.Needed, bad.Problem.Remedy));
    }
}
