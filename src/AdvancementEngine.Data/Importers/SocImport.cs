using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>Combines the crosswalks SOC 2010 → SOC 2018 and O*NET-SOC 2010 → 2019 → SOC 2018 into one list of codes with their
/// successors.</summary>
internal static class SocImport
{
    private const string Old = "O*NET-SOC 2010 Code";
    private const string Present = "O*NET-SOC 2019 Code";

    /// <summary>The rows in ordinal order: every current code, and every older code that is no longer current or has a different
    /// meaning.</summary>
    public static IReadOnlyList<SocRow> Read(string folder)
    {
        var rows = new SortedDictionary<string, SocRow>(StringComparer.Ordinal);
        var bySoc = new SortedDictionary<string, (string Title, SortedSet<string> Onet)>(StringComparer.Ordinal);
        using (
            var table = Table.Open(
                Path.Combine(folder, "2019_to_SOC_Crosswalk.csv"),
                Present,
                "O*NET-SOC 2019 Title",
                "2018 SOC Code",
                "2018 SOC Title"
            )
        )
        {
            foreach (var row in table.Rows())
            {
                rows[row.Required(Present)] = new(row.Text(Present), row.Required("O*NET-SOC 2019 Title"), SocRow.Editions[0], []);
                if (!bySoc.TryGetValue(row.Required("2018 SOC Code"), out var group))
                    bySoc.Add(row.Text("2018 SOC Code"), group = (row.Required("2018 SOC Title"), new(StringComparer.Ordinal)));
                group.Onet.Add(row.Text(Present));
            }
        }

        // 15-1232 means 15-1232.00; a SOC code without such an O*NET code means all of its parts.
        foreach (var (soc, (title, onet)) in bySoc)
            if (!onet.Contains(soc + ".00"))
                rows.TryAdd(soc, new(soc, title, SocRow.Editions[1], [.. onet]));
        Older(rows, folder, "2010_to_2019_Crosswalk.csv", Old, "O*NET-SOC 2010 Title", Present, SocRow.Editions[2], code => [code]);
        Older(
            rows,
            folder,
            "soc2010_to_2018_crosswalk.csv",
            "SOCCode2010",
            "SOCTitle2010",
            "SOCCode2018",
            SocRow.Editions[3],
            code =>
                !bySoc.TryGetValue(code, out var group) ? []
                : group.Onet.Contains(code + ".00") ? [code + ".00"]
                : group.Onet
        );
        return [.. rows.Values];
    }

    private static void Older(
        SortedDictionary<string, SocRow> rows,
        string folder,
        string file,
        string code,
        string title,
        string successor,
        string edition,
        Func<string, IEnumerable<string>> present
    )
    {
        var found = new SortedDictionary<string, (string Title, SortedSet<string> Successors)>(StringComparer.Ordinal);
        using var table = Table.Open(Path.Combine(folder, file), code, title, successor);
        foreach (var row in table.Rows())
        {
            if (!found.TryGetValue(row.Required(code), out var entry))
                found.Add(row.Text(code), entry = (row.Required(title), new(StringComparer.Ordinal)));
            entry.Successors.UnionWith(present(row.Required(successor)));
        }

        foreach (var (old, (name, successors)) in found)
        {
            var same = successors.Count == 1 && (successors.Contains(old) || successors.Contains(old + ".00"));
            if (!same && successors.Count > 0)
                rows.TryAdd(old, new(old, name, edition, [.. successors]));
        }
    }
}
