using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>One fact of a credential: its name in files, and how it is written and read.</summary>
internal sealed record CredentialFactField(
    string Name,
    Func<CredentialFacts, (string Value, SourceNote Source)?> Write,
    Func<CredentialFacts, TableRow, SourceNote, CredentialFacts> Read
);
