using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Records;

namespace AdvancementEngine.Data.Catalog;

/// <summary>Reads a catalog from a folder.</summary>
public static class CatalogReader
{
    /// <summary>Reads and indexes the catalog.</summary>
    /// <param name="folder">The folder of <see cref="CatalogFormat.FileNames"/>.</param>
    /// <exception cref="DataException">A required file is missing, a cell is invalid, or the files do not match each other.</exception>
    public static CareerCatalog Read(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var files = Load(folder);
        var parts = new OccupationParts();
        Each(files, RatingsFile.Name, RatingsFile.Columns, row => RatingsFile.Read(row, parts));
        Each(files, TechnologiesFile.Name, TechnologiesFile.Columns, row => TechnologiesFile.Read(row, parts));
        Each(files, TitlesFile.Name, TitlesFile.Columns, row => TitlesFile.Read(row, parts));
        Each(files, TitleAliasesFile.Name, TitleAliasesFile.Columns, row => TitleAliasesFile.Read(row, parts));
        var occupations = All(files, OccupationsFile.Name, OccupationsFile.Columns, row => OccupationsFile.Read(row, parts));
        Complete(parts.Orphan(), folder, OccupationsFile.Name, "occupation");
        var aliases = new Grouped<string>();
        Each(
            files,
            CredentialAliasesFile.Name,
            CredentialAliasesFile.Columns,
            row => aliases.Add(row.Required("credential"), row.Required("alias"))
        );
        var facts = new CredentialFactRows();
        Each(files, CredentialFactsFile.Name, CredentialFactsFile.Columns, row => CredentialFactsFile.Read(row, facts));
        var credentials = All(files, CredentialsFile.Name, CredentialsFile.Columns, row => CredentialsFile.Read(row, aliases, facts));
        Complete(aliases.Left, folder, CredentialsFile.Name, "credential");
        CredentialFactsFile.Check(Path.Combine(folder, CredentialFactsFile.Name), facts, credentials);
        var ladder = All(files, LadderFile.Name, LadderFile.Columns, row => (Step: LadderFile.Read(row), Row: row));
        LadderFile.Check(Path.Combine(folder, LadderFile.Name), ladder, occupations, credentials);
        var names = new Grouped<string>();
        Each(files, ElementAliasesFile.Name, ElementAliasesFile.Columns, row => names.Add(row.Required("element"), row.Required("alias")));
        var elements = All(files, ElementsFile.Name, ElementsFile.Columns, row => Unprotected(row, ElementsFile.Read(row, names)));
        Complete(names.Left, folder, ElementsFile.Name, "element");
        var whole = new CatalogParts
        {
            Version = CatalogFormat.Version(files.Select(f => KeyValuePair.Create(f.Key, f.Value.Content))),
            Occupations = occupations,
            Elements = elements,
            SocRows = All(files, SocFile.Name, SocFile.Columns, SocFile.Read),
            OutsideTitles = All(files, OutsideTitlesFile.Name, OutsideTitlesFile.Columns, OutsideTitlesFile.Read),
            Steps = All(files, StepsFile.Name, StepsFile.Columns, StepsFile.Read),
            Credentials = credentials,
            LadderSteps = [.. ladder.Select(l => l.Step)],
            Roles = All(files, RolesFile.Name, RolesFile.Columns, RolesFile.Read),
            CredentialRoles = All(files, CredentialRolesFile.Name, CredentialRolesFile.Columns, CredentialRolesFile.Read),
            CredentialLinks = All(files, CredentialLinksFile.Name, CredentialLinksFile.Columns, CredentialLinksFile.Read),
            CompetencyModels = Competencies(files),
            Training = All(files, TrainingFile.Name, TrainingFile.Columns, TrainingFile.Read),
        };
        NeedRoles(whole, folder);
        try
        {
            return new CareerCatalog(whole);
        }
        catch (CatalogException failure)
        {
            throw new DataException(
                new DataProblem(
                    folder,
                    0,
                    null,
                    failure.Message,
                    "catalog files that match each other",
                    "import the catalog again or correct the file"
                ),
                failure
            );
        }
    }

    private static SortedDictionary<string, (string Path, byte[] Content)> Load(string folder)
    {
        var files = new SortedDictionary<string, (string, byte[])>(StringComparer.Ordinal);
        foreach (var name in CatalogFormat.FileNames)
        {
            var path = Path.Combine(folder, name);
            var needed = name is OccupationsFile.Name or ElementsFile.Name;
            if (!needed && !File.Exists(path))
                continue;
            using var stream = InputFile.Open(path);
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            files.Add(name, (path, content));
        }

        return files;
    }

    private static void Each(
        SortedDictionary<string, (string Path, byte[] Content)> files,
        string name,
        string[] columns,
        Action<TableRow> read
    )
    {
        if (!files.TryGetValue(name, out var file))
            return;
        using var table = Table.Over(file.Content, file.Path, columns);
        foreach (var row in table.Rows())
            read(row);
    }

    private static List<T> All<T>(
        SortedDictionary<string, (string Path, byte[] Content)> files,
        string name,
        string[] columns,
        Func<TableRow, T> read
    )
    {
        var all = new List<T>();
        Each(files, name, columns, row => all.Add(read(row)));
        return all;
    }

    private static IReadOnlyList<CompetencyModel> Competencies(SortedDictionary<string, (string Path, byte[] Content)> files)
    {
        if (!files.TryGetValue(CompetencyFile.Name, out var file))
            return [];
        using var table = Table.Over(file.Content, file.Path, CompetencyFile.Columns);
        return [.. CompetencyFile.Read(table.Rows())];
    }

    // An element such as "Female" would be matched in texts and used in training.
    private static Element Unprotected(TableRow row, Element element) =>
        ProtectedColumns.Wrong(element.Id, element.Name) is { } wrong ? throw row.Bad("name", wrong.Needed, wrong.Remedy) : element;

    private static void NeedRoles(CatalogParts parts, string folder)
    {
        var roles = parts.Roles.Select(r => r.Code).ToHashSet(StringComparer.Ordinal);
        Complete(
            parts
                .CredentialRoles.Select(r => r.Role)
                .Concat(parts.CredentialLinks.Select(l => l.Via).OfType<string>())
                .FirstOrDefault(r => !roles.Contains(r)),
            folder,
            RolesFile.Name,
            "role"
        );
    }

    private static void Complete(string? left, string folder, string file, string column)
    {
        if (left is null)
            return;
        throw new DataException(
            new DataProblem(
                Path.Combine(folder, file),
                0,
                column,
                $"no row for {DataProblem.Quote(left)}, which another file refers to",
                "a row for every code the files refer to",
                "add the row, or remove the rows that refer to it"
            )
        );
    }
}
