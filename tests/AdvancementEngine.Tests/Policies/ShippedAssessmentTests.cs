using AdvancementEngine.Catalog;
using AdvancementEngine.Data.Importers;
using AdvancementEngine.Data.Programs;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Assessment;
using AdvancementEngine.Programs;
using AdvancementEngine.Tests.Data.Importers;

namespace AdvancementEngine.Tests.Policies;

/// <summary>Assessments over the shipped catalog.</summary>
public sealed class ShippedAssessmentTests
{
    private static readonly DateOnly s_asOf = new(2026, 10, 1);

    [Fact]
    public void Coverage_OneTaughtSkillTakenAway_LowersExactlyItsFunction()
    {
        foreach (var model in ShippedBundle.Catalog.CompetencyModels)
        {
            var taught = model.Functions.SelectMany(f => f.Elements).ToHashSet(StringComparer.Ordinal);
            Assert.Equal(1.0, Of(model, taught).Share);
            foreach (var element in taught)
            {
                var coverage = Of(model, taught.Where(t => t != element).ToHashSet(StringComparer.Ordinal));
                var fallen = Assert.Single(coverage.Functions, f => f.Share < 1);
                Assert.Equal([element], fallen.Missing);
                Assert.Contains(element, fallen.Function.Elements);
                Assert.InRange(coverage.Share!.Value, 0.0, 1.0 - 1e-9);
            }
        }
    }

    [Fact]
    public void Assess_NewJerseyItPrograms_GivesAReportEachAndNeverCallsTheUnrecordedNotMet()
    {
        using var scratch = new ScratchFolder();
        NewJerseyImport.Run(
            Reference.Need("nj-etpl"),
            scratch.Path,
            ShippedBundle.Catalog,
            NewJerseyOptions.Default with
            {
                CipSoc = Reference.Need("soc-cip", "soc2018_cip2020_crosswalk.csv"),
            }
        );
        var programs = ProgramReader.Read(scratch.Path, ShippedBundle.Catalog, s_asOf).Programs.Values;
        var results = new ProgramAssessor(PolicyBook.Create(), ShippedBundle.Catalog, s_asOf).Assess(
            programs.OrderBy(p => p.Id, StringComparer.Ordinal)
        );
        Assert.Equal(241, results.Length);
        foreach (var result in results)
        {
            foreach (
                var status in result.Statuses.Where(s =>
                    s.Indicator is "1a" or "1b" or "2a" or "2b" or "3b" or "4a" or "4b" or "5a" or "5c" or "6a" or "6b" or "6c"
                )
            )
                Assert.NotEqual(Verdict.NotMet, status.Verdict);
            Assert.NotEmpty(result.Questions);
            Assert.All(result.Statuses.Single(s => s.Indicator == "3a").Findings, f => Assert.Equal(Verdict.Unknown, f.Verdict));
        }
    }

    private static CompetencyCoverage Of(CompetencyModel model, HashSet<string> taught) =>
        CompetencyCoverage.Of(ShippedBundle.Catalog, model.Occupations[0], taught, 3, 0.5);
}
