using System.Collections.Immutable;

namespace AdvancementEngine.Catalog;

/// <summary>Links credentials to occupations through work roles (credential → work role → occupation).</summary>
public static class RoleLadder
{
    /// <summary>Validator of a link through a work role.</summary>
    public const string DodValidator = "dod-8140";

    /// <summary>Source of a row of our own.</summary>
    public const string OurSource = "ours";

    /// <summary>Joins the credentials accepted for roles with the occupations of those roles, adds our own links, and weights each by 1
    /// over the number of links of its credential.</summary>
    /// <param name="accepted">Credentials accepted for work roles, with the lowest level.</param>
    /// <param name="map">Occupations of work roles, with level limits: a row applies if From ≤ level ≤ To.</param>
    /// <param name="ours">Our own links.</param>
    /// <returns>Links ordinal by credential, occupation, role; each weight is strength over the number of links of its
    /// credential.</returns>
    public static ImmutableArray<CredentialLink> Build(
        IReadOnlyList<CredentialRole> accepted,
        IReadOnlyList<RoleOccupation> map,
        IEnumerable<CredentialLink> ours
    )
    {
        ArgumentNullException.ThrowIfNull(accepted);
        ArgumentNullException.ThrowIfNull(map);
        ArgumentNullException.ThrowIfNull(ours);
        var through =
            from row in accepted
            from target in map
            where target.Role == row.Role && target.From <= row.Level && row.Level <= target.To
            select new CredentialLink(row.Credential, target.Occupation, target.Strength, row.Role, DodValidator, OurSource)
            {
                Level = row.Level,
            };
        var links = through.Concat(ours).ToList();
        var count = links.CountBy(l => l.Credential).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. links
                .Select(l => l with { Weight = l.Strength / count[l.Credential] })
                .OrderBy(l => l.Credential, StringComparer.Ordinal)
                .ThenBy(l => l.Occupation, StringComparer.Ordinal)
                .ThenBy(l => l.Via, StringComparer.Ordinal),
        ];
    }
}
