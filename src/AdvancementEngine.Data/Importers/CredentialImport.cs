using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>Builds credentials, work roles and the ladder from the DoD matrix and our own files.</summary>
internal sealed class CredentialImport(CuratedFiles ours, DodMatrix matrix)
{
    public const string DodSource = "dod-8140";

    private static readonly string[] s_validators = ["issuer", "employers"];

    private readonly Dictionary<string, string> _codeOf = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Credentials, ordinal by code.</summary>
    public ImmutableArray<Credential> Credentials { get; private set; } = [];

    /// <summary>Credentials accepted for roles.</summary>
    public ImmutableArray<CredentialRole> Roles { get; private set; } = [];

    /// <summary>Links to occupations.</summary>
    public ImmutableArray<CredentialLink> Links { get; private set; } = [];

    /// <summary>Reads and joins.</summary>
    public void Run()
    {
        Credentials = [.. ReadCredentials().OrderBy(c => c.Code, StringComparer.Ordinal)];
        Roles = [.. UnderBothNames([.. matrix.Pairs.Select(p => new CredentialRole(Code(p.Acronym), p.Role, p.Level, p.Note))])];
        Links = RoleLadder.Build(Roles, ReadMap(), ReadOurLinks());
    }

    private List<Credential> ReadCredentials()
    {
        var aliases = ours.Read(
                "credential-aliases.csv",
                ["credential", "alias", "reason"],
                r => (Credential: r.Required("credential"), Alias: r.Required("alias"), Reason: r.Required("reason"))
            )
            .ToLookup(a => a.Credential, a => a.Alias, StringComparer.Ordinal);
        var facts = new CredentialFactRows();
        _ = ours.Read(
            CredentialFactsFile.Name,
            CredentialFactsFile.Columns,
            row =>
            {
                CredentialFactsFile.Read(row, facts);
                return true;
            }
        );
        var stacks = ours.Read(
                "credential-stacks.csv",
                ["credential", "counts_toward", "source", "reason"],
                r =>
                    (
                        Credential: r.Required("credential"),
                        Toward: r.Required("counts_toward"),
                        Source: r.Required("source"),
                        Reason: r.Required("reason")
                    )
            )
            .ToLookup(s => s.Credential, s => s.Toward, StringComparer.Ordinal);
        var credentials = ours.Read(
            "credentials.csv",
            [
                "credential",
                "name",
                "vendor",
                "status",
                "status_since",
                "successor",
                "months",
                "fee_usd",
                "dod_acronym",
                "source",
                "as_of",
                "reason",
            ],
            row => One(row, aliases, stacks, facts)
        );
        CredentialFactsFile.Check(Path.Combine(ours.Folder, CredentialFactsFile.Name), facts, credentials);
        return [.. credentials];
    }

    private Credential One(TableRow row, ILookup<string, string> aliases, ILookup<string, string> stacks, CredentialFactRows facts)
    {
        var code = row.Required("credential");
        var acronym = row.Optional("dod_acronym");
        _ = (
            row.Required("source"),
            row.Required("reason"),
            row.Date("as_of") ?? throw row.Bad("as_of", "the date the row was checked, yyyy-MM-dd", "fill in the cell")
        );
        if (acronym is not null && !_codeOf.TryAdd(acronym, code))
            throw row.Bad("dod_acronym", "each acronym once", "remove one of the rows");
        var name = row.Required("name");
        var known = facts.Of.GetValueOrDefault(code, CredentialFacts.None);
        IEnumerable<string> dodNames = acronym is not null && matrix.Names.TryGetValue(acronym, out var names) ? names : [];
        return new Credential
        {
            Code = code,
            Name = name,
            Vendor = row.Required("vendor"),
            Aliases =
            [
                .. aliases[code].Concat(dodNames).Where(a => a != name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            ],
            Status = (CredentialStatus)row.OneOf("status", CredentialsFile.Statuses),
            StatusSince = row.Date("status_since"),
            Successor = row.Optional("successor"),
            Months = row.Float("months"),
            FeeUsd = row.Float("fee_usd") ?? known.FeeUsd?.Value,
            Facts = known,
            CountsToward = [.. stacks[code].Order(StringComparer.Ordinal)],
            Source = acronym is null ? "ours" : DodSource,
        };
    }

    // A renamed credential and its successor are one credential: DoD lists one of them, but a holder may have either.
    private IEnumerable<CredentialRole> UnderBothNames(List<CredentialRole> roles)
    {
        var byCredential = roles.ToLookup(r => r.Credential, StringComparer.Ordinal);
        foreach (var role in roles)
            yield return role;
        foreach (var renamed in Credentials.Where(c => c.Status == CredentialStatus.Renamed && c.Successor is not null))
        {
            var (from, to) = byCredential.Contains(renamed.Code) ? (renamed.Code, renamed.Successor!) : (renamed.Successor!, renamed.Code);
            if (byCredential.Contains(to))
                continue;
            foreach (var role in byCredential[from])
                yield return role with
                {
                    Credential = to,
                    Note = role.Note is null ? "under-other-name" : $"{role.Note} under-other-name",
                };
        }
    }

    private List<RoleOccupation> ReadMap()
    {
        var mapped = new HashSet<string>(StringComparer.Ordinal);
        var map = new List<RoleOccupation>();
        _ = ours.Read(
            "role-occupations.csv",
            ["role", "occupation", "strength", "from_level", "to_level", "reason"],
            row =>
            {
                _ = row.Required("reason");
                if (!matrix.Roles.ContainsKey(row.Required("role")))
                    throw row.Bad("role", "a work role of the DoD matrix", "correct the row, or use the matrix it was written for");
                mapped.Add(row.Text("role"));
                // A row without an occupation gives the reason why the role has none.
                if (row.Optional("occupation") is not { } occupation)
                    return false;
                var from = (Proficiency)row.OneOf("from_level", CredentialRolesFile.Levels);
                var to = (Proficiency)row.OneOf("to_level", CredentialRolesFile.Levels);
                if (to < from)
                    throw row.Bad("to_level", "not below from_level", "swap the two");
                map.Add(new(row.Text("role"), occupation, row.Between("strength", 0.01f, 1), from, to));
                return true;
            }
        );
        var missing = matrix.Roles.Keys.FirstOrDefault(r => !mapped.Contains(r));
        return missing is null
            ? map
            : throw Missing("role-occupations.csv", "role", missing, "a row for every work role, with an empty occupation if none fits");
    }

    private IReadOnlyList<CredentialLink> ReadOurLinks() =>
        ours.Read(
            "credential-occupations.csv",
            ["credential", "occupation", "strength", "validator", "reason"],
            row =>
            {
                _ = row.Required("reason");
                return new CredentialLink(
                    row.Required("credential"),
                    row.Required("occupation"),
                    row.Between("strength", 0.01f, 1),
                    null,
                    s_validators[row.OneOf("validator", s_validators)],
                    "ours"
                );
            }
        );

    private string Code(string acronym) =>
        _codeOf.TryGetValue(acronym, out var code)
            ? code
            : throw Missing("credentials.csv", "dod_acronym", acronym, "a row for every certification of the DoD matrix");

    private DataException Missing(string file, string column, string what, string needed) =>
        new(
            new DataProblem(
                Path.Combine(ours.Folder, file),
                0,
                column,
                $"no row for {DataProblem.Quote(what)}",
                needed,
                "add the row with a reason"
            )
        );
}
