using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;
using AdvancementEngine.Data.Csv;

namespace AdvancementEngine.Data.Importers;

/// <summary>The DoD 8140 matrix: which certification is accepted for which work role at which levels, from two files that partly
/// differ.</summary>
internal sealed class DodMatrix
{
    public const string MatrixFile = "TAB_A.csv";
    public const string IndexFile = "TAB_B.csv";
    public const string RoleFile = "dod8140_IT_role_certification.csv";

    /// <summary>A certification accepted for a role, with the lower level of both files.</summary>
    public sealed record Pair(string Acronym, string Role, Proficiency Level, string? Note);

    /// <summary>Titles by role code, as written in the matrix.</summary>
    public SortedDictionary<string, string> Roles { get; } = new(StringComparer.Ordinal);

    /// <summary>Pairs, ordinal by acronym, then role.</summary>
    public List<Pair> Pairs { get; } = [];

    /// <summary>Names of certifications other than their acronyms, by acronym as written in the index.</summary>
    public SortedDictionary<string, SortedSet<string>> Names { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads and reconciles the files of the folder.</summary>
    public static DodMatrix Read(string folder, SortedDictionary<string, int> notes)
    {
        var matrix = new DodMatrix();
        var index = matrix.ReadIndex(Path.Combine(folder, IndexFile));
        var inMatrix = new Levels();
        var written = new HashSet<string>(StringComparer.Ordinal);
        var asCertification = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var links = 0;
        var certificationLinks = 0;
        using (
            var table = Open(
                Path.Combine(folder, MatrixFile),
                "Acronym",
                "Offering Type",
                "Work Role Code",
                "Work Role Title",
                "Proficiency"
            )
        )
        {
            foreach (var row in table.Rows())
            {
                var acronym = row.Required("Acronym");
                if (!index.TryGetValue(acronym, out var known))
                    throw row.Bad("Acronym", $"an acronym of {IndexFile}", "add it there or correct the row");
                links++;
                written.Add(acronym);
                if (row.Text("Offering Type") == "Certification")
                {
                    certificationLinks++;
                    asCertification.Add(acronym);
                }

                matrix.Roles.TryAdd(row.Required("Work Role Code"), row.Required("Work Role Title"));
                inMatrix.Add(known, row.Required("Work Role Code"), Level(row, "Proficiency"));
            }
        }

        var inRoleFile = new Levels();
        using (var table = Open(Path.Combine(folder, RoleFile), "dcwf_code", "dcwf_role", "proficiency", "certification"))
        {
            foreach (var row in table.Rows())
            {
                if (!index.TryGetValue(row.Required("certification"), out var known))
                    throw row.Bad("certification", $"an acronym of {IndexFile}", "add it there or correct the row");
                matrix.Roles.TryAdd(row.Required("dcwf_code"), row.Required("dcwf_role"));
                inRoleFile.Add(known, row.Required("dcwf_code"), Level(row, "proficiency"));
            }
        }

        notes["dod-links"] = links;
        notes["dod-links-offered-as-certification"] = certificationLinks;
        notes["dod-names-as-written"] = written.Count;
        notes["dod-certifications"] = inMatrix.Certifications;
        notes["dod-certifications-offered-as-certification"] = asCertification.Count;
        matrix.Reconcile(inMatrix, inRoleFile, notes);
        return matrix;
    }

    private void Reconcile(Levels inMatrix, Levels inRoleFile, SortedDictionary<string, int> notes)
    {
        var disagree = 0;
        foreach (var key in inMatrix.Keys.Union(inRoleFile.Keys).Order())
        {
            var matrix = inMatrix.Of(key);
            var file = inRoleFile.Of(key);
            var codes = new List<string>();
            if (matrix.Count > 1)
                codes.Add("several-levels");
            if (matrix.Count > 0 && file.Count > 0 && !file.IsSubsetOf(matrix))
            {
                codes.Add("files-disagree");
                disagree++;
            }
            else if (matrix.Count == 0)
            {
                codes.Add("only-in-role-file");
            }

            Pairs.Add(new(key.Acronym, key.Role, matrix.Concat(file).Min(), codes.Count == 0 ? null : string.Join(' ', codes)));
        }

        notes["dod-pairs"] = inMatrix.Keys.Count();
        notes["dod-pairs-several-levels"] = inMatrix.Keys.Count(k => inMatrix.Of(k).Count > 1);
        notes["dod-pairs-files-disagree"] = disagree;
        notes["dod-pairs-only-in-role-file"] = inRoleFile.Keys.Count(k => inMatrix.Of(k).Count == 0);
        notes["dod-roles"] = Roles.Count;
    }

    private Dictionary<string, string> ReadIndex(string path)
    {
        var index = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        using var table = Open(path, "Acronym", "Name", "Vendor");
        foreach (var row in table.Rows())
        {
            var acronym = row.Required("Acronym");
            index.TryAdd(acronym, acronym);
            if (!Names.TryGetValue(acronym, out var names))
                Names.Add(acronym, names = new(StringComparer.Ordinal));
            names.Add(acronym);
            names.Add(row.Required("Name"));
        }

        return index;
    }

    private static Proficiency Level(TableRow row, string column) =>
        row.Required(column).ToLowerInvariant() switch
        {
            "basic" => Proficiency.Basic,
            "intermediate" => Proficiency.Intermediate,
            "advanced" => Proficiency.Advanced,
            _ => throw row.Bad(column, "Basic, Intermediate or Advanced", "use the file as published by DoD"),
        };

    private static Table Open(string path, params string[] needed)
    {
        using var stream = InputFile.Open(path);
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return new Table(
            new CsvReader(new MemoryStream(SheetFrame.Strip(content, needed[0]), writable: false), path, CsvOptions.Comma),
            path,
            needed
        );
    }

    private sealed class Levels
    {
        private readonly Dictionary<(string Acronym, string Role), SortedSet<Proficiency>> _levels = [];

        public IEnumerable<(string Acronym, string Role)> Keys => _levels.Keys;

        public int Certifications => _levels.Keys.Select(k => k.Acronym).Distinct(StringComparer.Ordinal).Count();

        public void Add(string acronym, string role, Proficiency level)
        {
            if (!_levels.TryGetValue((acronym, role), out var levels))
                _levels.Add((acronym, role), levels = []);
            levels.Add(level);
        }

        public SortedSet<Proficiency> Of((string Acronym, string Role) key) => _levels.TryGetValue(key, out var levels) ? levels : [];
    }
}
