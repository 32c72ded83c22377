using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Data.Importers;

/// <summary>Builds a catalog from public releases and our own files.</summary>
public static class CatalogImport
{
    /// <summary>Reads everything and builds the catalog. Equal inputs give equal content, regardless of the order of columns and
    /// rows.</summary>
    /// <exception cref="DataException">An input cannot be used; the message says file, row, column, found, needed and remedy.</exception>
    public static CatalogImportResult Run(CatalogImportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var ours = new CuratedFiles(options.Ours);
        var notes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var import = new OccupationImport(options, ours, notes);
        var occupations = import.Run();
        var matrix = DodMatrix.Read(options.Dod8140, notes);
        var credentials = new CredentialImport(ours, matrix);
        credentials.Run();
        var parts = new CatalogParts
        {
            Version = string.Empty,
            Occupations = occupations,
            Steps = Steps(options, ours, import, occupations),
            Elements = WithAliases(Elements(occupations, credentials.Credentials, import), ours),
            Credentials = credentials.Credentials,
            Roles = [.. matrix.Roles.Select(r => new WorkRole(r.Key, r.Value))],
            CredentialRoles = credentials.Roles,
            CredentialLinks = credentials.Links,
            LadderSteps = LadderImport.Read(ours, occupations, credentials.Credentials, import.LevelPay, options.Payroll),
            SocRows = options.Soc is null ? [] : SocImport.Read(options.Soc),
            OutsideTitles = OutsideTitles.Read(import.Onet, occupations, ours),
            CompetencyModels = ours.CompetencyModels(),
            Training = ours.Training(),
        };
        // The release in a file's name takes precedence over our list of sources.
        IReadOnlyList<SourceRow> sources =
        [
            .. ours.Sources().Select(s => import.Releases.TryGetValue(s.Source, out var release) ? s with { Release = release } : s),
        ];
        return new CatalogImportResult(Versioned(parts), sources, notes);
    }

    private static AdvancementEngine.Catalog.CareerCatalog Versioned(CatalogParts parts)
    {
        var files = CatalogFormat.Render(new AdvancementEngine.Catalog.CareerCatalog(parts));
        return new AdvancementEngine.Catalog.CareerCatalog(
            parts with
            {
                Version = CatalogFormat.Version(files.Select(f => KeyValuePair.Create(f.Name, f.Content))),
            }
        );
    }

    private static ImmutableArray<CareerStep> Steps(
        CatalogImportOptions options,
        CuratedFiles ours,
        OccupationImport import,
        ImmutableArray<Occupation> occupations
    )
    {
        var tiers = new Dictionary<string, float>(StringComparer.Ordinal)
        {
            ["Primary-Short"] = options.Steps.PrimaryShort,
            ["Primary-Long"] = options.Steps.PrimaryLong,
            ["Supplemental"] = options.Steps.Supplemental,
        };
        return DirectedSteps.Build(
            occupations.ToDictionary(o => o.Code, o => o.Preparation, StringComparer.Ordinal),
            import.Onet.Related.Select(r => new RelatedRow(r.From, r.To, tiers[r.Tier])),
            ours.EntrySteps(),
            options.Steps
        );
    }

    private static List<Element> Elements(
        ImmutableArray<Occupation> occupations,
        ImmutableArray<Credential> credentials,
        OccupationImport import
    )
    {
        var elements = new List<Element>();
        var used = occupations
            .SelectMany(o => o.Ratings.Select(r => r.Element).Concat(o.Technologies.Select(t => t.Element)))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var (id, name) in import.Ratings.Names.Concat(import.Technologies.Names).Where(n => used.Contains(n.Key)))
            elements.Add(
                new Element(id, name)
                {
                    Norm = import.Ratings.Norms.GetValueOrDefault(id) ?? import.Technologies.Norms.GetValueOrDefault(id),
                }
            );
        elements.AddRange(occupations.Select(o => new Element(o.ElementId, o.Title)));
        elements.AddRange(credentials.Select(c => new Element(c.ElementId, c.Name)));
        elements.AddRange(EducationLevels.Codes.Select(code => new Element(ElementKinds.Id(ElementKinds.Education, code), Words(code))));
        elements.AddRange(
            WorkBasedLearning.Activities.Select(a => new Element(ElementKinds.Id(ElementKinds.WorkBasedLearning, a.Code), Words(a.Code)))
        );
        return elements;
    }

    private static List<Element> WithAliases(List<Element> elements, CuratedFiles ours)
    {
        var aliases = ours.ElementAliases();
        var known = elements.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        if (aliases.Select(a => a.Key).FirstOrDefault(id => !known.Contains(id)) is { } stray)
            throw new DataException(
                new DataProblem(
                    Path.Combine(ours.Folder, "element-aliases.csv"),
                    0,
                    "element",
                    DataProblem.Quote(stray),
                    "an element of the catalog",
                    "correct the id or remove the row"
                )
            );
        return [.. elements.Select(e => aliases.Contains(e.Id) ? e with { Aliases = [.. aliases[e.Id]] } : e)];
    }

    private static string Words(string code) => string.Concat(char.ToUpperInvariant(code[0]), code[1..].Replace('-', ' '));
}
