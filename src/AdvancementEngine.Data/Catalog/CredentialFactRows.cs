using AdvancementEngine.Catalog;

namespace AdvancementEngine.Data.Catalog;

/// <summary>Facts read so far, by credential, with the line of each.</summary>
internal sealed class CredentialFactRows
{
    public Dictionary<string, CredentialFacts> Of { get; } = new(StringComparer.Ordinal);

    public Dictionary<(string Credential, string Fact), long> Lines { get; } = [];
}
