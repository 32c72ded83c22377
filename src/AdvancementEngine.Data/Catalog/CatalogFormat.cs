using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Csv;

namespace AdvancementEngine.Data.Catalog;

/// <summary>The canonical content of a catalog: its data files with rows in the catalog's own order.</summary>
public static class CatalogFormat
{
    /// <summary>Names of the data files, in ordinal order. <c>occupations.csv</c> and <c>elements.csv</c> are required, the others may be
    /// missing (empty).</summary>
    public static IReadOnlyList<string> FileNames { get; } =
    [
        CompetencyFile.Name,
        CredentialAliasesFile.Name,
        CredentialFactsFile.Name,
        CredentialLinksFile.Name,
        CredentialRolesFile.Name,
        CredentialsFile.Name,
        ElementAliasesFile.Name,
        ElementsFile.Name,
        LadderFile.Name,
        OccupationsFile.Name,
        OutsideTitlesFile.Name,
        RatingsFile.Name,
        RolesFile.Name,
        SocFile.Name,
        StepsFile.Name,
        TechnologiesFile.Name,
        TitleAliasesFile.Name,
        TitlesFile.Name,
        TrainingFile.Name,
    ];

    /// <summary>Writes the content of a catalog.</summary>
    /// <returns>One file per name of <see cref="FileNames"/>, in that order; equal catalogs give equal bytes.</returns>
    public static IReadOnlyList<CatalogFile> Render(CareerCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return
        [
            File(CompetencyFile.Name, CompetencyFile.Columns, catalog.CompetencyModels.SelectMany(CompetencyFile.Rows)),
            File(CredentialAliasesFile.Name, CredentialAliasesFile.Columns, catalog.Credentials.SelectMany(CredentialAliasesFile.Rows)),
            File(CredentialFactsFile.Name, CredentialFactsFile.Columns, catalog.Credentials.SelectMany(CredentialFactsFile.Rows)),
            File(CredentialLinksFile.Name, CredentialLinksFile.Columns, catalog.CredentialLinks.Select(CredentialLinksFile.Row)),
            File(CredentialRolesFile.Name, CredentialRolesFile.Columns, catalog.CredentialRoles.Select(CredentialRolesFile.Row)),
            File(CredentialsFile.Name, CredentialsFile.Columns, catalog.Credentials.Select(CredentialsFile.Row)),
            File(ElementAliasesFile.Name, ElementAliasesFile.Columns, catalog.Elements.SelectMany(ElementAliasesFile.Rows)),
            File(ElementsFile.Name, ElementsFile.Columns, catalog.Elements.Select(ElementsFile.Row)),
            File(LadderFile.Name, LadderFile.Columns, catalog.Ladder.Steps.Select(LadderFile.Row)),
            File(OccupationsFile.Name, OccupationsFile.Columns, catalog.Occupations.Select(OccupationsFile.Row)),
            File(OutsideTitlesFile.Name, OutsideTitlesFile.Columns, catalog.OutsideTitles.Select(OutsideTitlesFile.Row)),
            File(RatingsFile.Name, RatingsFile.Columns, catalog.Occupations.SelectMany(RatingsFile.Rows)),
            File(RolesFile.Name, RolesFile.Columns, catalog.Roles.Select(RolesFile.Row)),
            File(SocFile.Name, SocFile.Columns, catalog.Soc.Rows.Select(SocFile.Row)),
            File(StepsFile.Name, StepsFile.Columns, catalog.Steps.Select(StepsFile.Row)),
            File(TechnologiesFile.Name, TechnologiesFile.Columns, catalog.Occupations.SelectMany(TechnologiesFile.Rows)),
            File(TitleAliasesFile.Name, TitleAliasesFile.Columns, catalog.Occupations.SelectMany(TitleAliasesFile.Rows)),
            File(TitlesFile.Name, TitlesFile.Columns, catalog.Occupations.SelectMany(TitlesFile.Rows)),
            File(TrainingFile.Name, TrainingFile.Columns, catalog.Training.All.Select(TrainingFile.Row)),
        ];
    }

    /// <summary>The version of a catalog: SHA-256 over each file's name, length and bytes, in the order of
    /// <see cref="FileNames"/>.</summary>
    /// <param name="files">Content by name; a missing file does not contribute.</param>
    /// <returns>Lower-case hex.</returns>
    public static string Version(IEnumerable<KeyValuePair<string, byte[]>> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, content) in files.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{name}\0{content.Length}\0")));
            hash.AppendData(content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static CatalogFile File(string name, string[] columns, IEnumerable<string[]> rows)
    {
        using var stream = new MemoryStream();
        var count = 0;
        using (var writer = new CsvWriter(stream, columns))
        {
            foreach (var row in rows)
            {
                writer.Write(row);
                count++;
            }
        }

        return new CatalogFile(name, count, stream.ToArray());
    }
}
