using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Catalog;

namespace AdvancementEngine.Data.Importers;

/// <summary>Reads our ladder and checks it against levels and pay: a step up at the same level needs clearly higher pay, published for both
/// occupations.</summary>
internal static class LadderImport
{
    public static IReadOnlyList<LadderStep> Read(
        CuratedFiles ours,
        IReadOnlyList<Occupation> occupations,
        IReadOnlyList<Credential> credentials,
        IReadOnlyDictionary<string, int> pay,
        string? payroll
    )
    {
        var file = Path.Combine(ours.Folder, LadderFile.Name);
        var rows = ours.Read(LadderFile.Name, LadderFile.OurColumns, row => (Step: LadderFile.Read(row), Row: row));
        LadderFile.Check(file, rows, occupations, credentials);
        var byCode = occupations.ToDictionary(o => o.Code, StringComparer.Ordinal);
        foreach (var (step, row) in rows)
        {
            if (step.Kind != StepKind.Up || byCode[step.From].Level != byCode[step.To].Level)
                continue;
            // For an origin without published pay, such as military service, the step into IT counts as up.
            if (byCode[step.From].UsualOrigin && !pay.ContainsKey(step.From))
                continue;
            if (
                pay.TryGetValue(step.From, out var before)
                && pay.TryGetValue(step.To, out var after)
                && after >= before * LevelThresholds.PayRisesClearly
            )
                continue;
            throw row.Bad(
                "kind",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"for a step up at an equal level, published entry pay of the occupation itself that is at least "
                        + $"{LevelThresholds.PayRisesClearly} times as high"
                ),
                "make it 'lateral'"
            );
        }

        var observed = payroll is null ? null : PayrollMoves.Read(payroll, ours);
        return [.. rows.Select(r => observed?.With(r.Step, r.Row) ?? r.Step)];
    }
}
