using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;

namespace AdvancementEngine.Data.Importers;

/// <summary>Finds the current credential for a name in a provider list.</summary>
internal sealed class ListedCredentials(AdvancementEngine.Catalog.CareerCatalog catalog, NameMatcher matcher)
{
    /// <summary>Only a name or alias is matched, exactly or ignoring case and punctuation: shared words would match a retired
    /// specialization to the credential it belonged to.</summary>
    public ListedCredential Find(string program, long line, string written, bool contradicted)
    {
        var match = matcher.Match(written);
        MatchCandidate? best = match.Candidates.IsDefaultOrEmpty ? null : match.Candidates[0];
        MatchCandidate? taken = match.Taken is { Method: MatchMethod.Code or MatchMethod.Exact or MatchMethod.Normalized } sure
            ? sure
            : null;
        var finding =
            contradicted ? CredentialFindings.Contradiction
            : taken is null ? CredentialFindings.Unknown
            : catalog.FindCredential(taken.Value.Code)!.Status switch
            {
                CredentialStatus.Renamed => CredentialFindings.Renamed,
                CredentialStatus.Retired => CredentialFindings.Retired,
                _ => CredentialFindings.Active,
            };
        var nearest =
            taken is null && best is { } near ? string.Create(CultureInfo.InvariantCulture, $"{near.Code} ({near.Score:0.00})") : null;
        return new(program, line, written, taken?.Code, nearest, finding);
    }
}
