using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Simulation;

namespace AdvancementEngine.Tests.Operations;

/// <summary>A simulated cohort in which credentials open doors. Simulated programs ask nothing: this one's asks two credentials for three
/// occupations each, and whose credentials were not asked for has none.</summary>
internal static class AskingCohort
{
    public static void Write(CareerCatalog catalog, int participants, string path, CancellationToken cancellation)
    {
        SimulatedCohort.Write(
            catalog,
            new SimulationOptions
            {
                Participants = participants,
                Seed = 3,
                Programs = 1,
                NothingKnownPercent = 10,
            },
            path,
            cancellation
        );
        var file = Path.Combine(path, "program_facts.csv");
        var asked = catalog.Credentials.Where(c => c.Code.StartsWith("comptia-", StringComparison.Ordinal)).Take(2).ToList();
        Assert.Equal(2, asked.Count);
        var occupations = catalog.Occupations.Where(o => !o.UsualOrigin).Take(6).Select(o => o.Code).ToList();
        foreach (var (credential, i) in asked.Select((c, i) => (c, i)))
        {
            foreach (var occupation in occupations.Skip(i * 3).Take(3))
                File.AppendAllText(
                    file,
                    $"S-PRG-001,entry-requirement,technical:credential:{credential.Code},has,{occupation},,2026-01-12,simulated,\n"
                );
        }

        var manifest = Path.Combine(path, "manifest.json");
        File.WriteAllText(
            manifest,
            System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(manifest), "\"program_facts\": ?\\d+,?", string.Empty)
        );
        var rows = File.ReadAllLines(Path.Combine(path, "participants.csv"));
        var column = Array.IndexOf(rows[0].Split(','), "credentials");
        File.WriteAllLines(
            Path.Combine(path, "participants.csv"),
            rows.Select(
                (row, i) =>
                {
                    // No simulated cell holds a comma.
                    var cells = row.Split(',');
                    if (i > 0 && cells[column].Length == 0)
                        cells[column] = "none";
                    return string.Join(',', cells);
                }
            )
        );
    }
}
