using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Assessment;

/// <summary>Assesses programs: first the findings, then the results derived from them.</summary>
/// <param name="book">The policy book.</param>
/// <param name="catalog">The catalog.</param>
/// <param name="asOf">The as-of date.</param>
public sealed class ProgramAssessor(PolicyBook book, CareerCatalog catalog, DateOnly asOf)
{
    /// <summary>The 16 indicators of a program.</summary>
    public static ImmutableArray<string> Indicators { get; } =
    ["1a", "1b", "2a", "2b", "2c", "3a", "3b", "3c", "4a", "4b", "5a", "5b", "5c", "6a", "6b", "6c"];

    private static readonly ImmutableArray<(string Criterion, ImmutableArray<string> Indicators)> s_wioa =
    [
        ("aligned-training-and-curriculum", ["2a", "2b"]),
        ("counseling-and-supportive-services", ["5a", "5b"]),
        ("hands-on-learning", ["4a"]),
        ("industry-recognized-credential", ["3a"]),
        ("partnership-with-registered-apprenticeship", ["6b"]),
    ];

    /// <summary>Assesses the programs in a file, comparing each with the others.</summary>
    public ImmutableArray<ProgramAssessment> Assess(IEnumerable<TrainingProgram> programs)
    {
        ArgumentNullException.ThrowIfNull(programs);
        ImmutableArray<ProgramAssessment> alone = [.. programs.Select(Assess)];
        if (alone.Length < 2)
            return alone;
        var all = Indicators.Select((indicator, i) => Compare(indicator, alone.Select(a => a.Statuses[i].Verdict).ToList())).ToList();
        return [.. alone.Select(a => a with { Others = [.. all.Select((sum, i) => Without(sum, a.Statuses[i].Verdict))] })];
    }

    /// <summary>Assesses one program.</summary>
    public ProgramAssessment Assess(TrainingProgram program)
    {
        ArgumentNullException.ThrowIfNull(program);
        var findings = book.EvaluateProgram(program, catalog, asOf);
        var record = findings.Record!;
        ImmutableArray<IndicatorStatus> statuses = [.. Indicators.Select(i => Status(i, findings.Program))];
        var design = new ProgramDesign(record, catalog);
        return new ProgramAssessment
        {
            Program = program,
            AsOf = asOf,
            Book = book.Version,
            Statuses = statuses,
            Elements = [.. Enumerable.Range(1, 6).Select(e => Element(e, statuses))],
            Questions = ProviderQuestions.Of(record, statuses),
            Engagement = EngagementProfile.Of(record, book.Thresholds[Thresholds.CurriculumRecentMonths]),
            Coverage =
            [
                .. program.Targets.Select(t =>
                    CompetencyCoverage.Of(
                        catalog,
                        t.Occupation,
                        design.Taught,
                        book.Thresholds[Thresholds.CoverageImportance],
                        book.Thresholds[Thresholds.CoverageOptionalWeight]
                    )
                ),
            ],
            Stages = StageOffer.Of(record),
            Changes = new ProgramChanges(book, catalog, asOf).Best(program, findings),
            Crosswalk =
            [
                .. s_wioa.Select(w => new CrosswalkRow(
                    w.Criterion,
                    w.Indicators,
                    All(statuses.Where(s => w.Indicators.Contains(s.Indicator)).Select(s => s.Verdict))
                )),
            ],
        };
    }

    private static IndicatorStatus Status(string indicator, ImmutableArray<Finding> findings)
    {
        ImmutableArray<Finding> own = [.. findings.Where(f => f.Policy.Indicator == indicator)];
        return new(indicator, own.IsEmpty ? Verdict.Unknown : All(own.Select(f => f.Verdict)), own);
    }

    private static ElementStatus Element(int element, ImmutableArray<IndicatorStatus> statuses)
    {
        var own = statuses.Where(s => s.Indicator[0] - '0' == element).Select(s => s.Verdict).ToList();
        return new(element, own.Count(v => v == Verdict.Met), own.Count(v => v == Verdict.NotMet), own.Count(v => v == Verdict.Unknown));
    }

    private static Verdict All(IEnumerable<Verdict> verdicts) => verdicts.Aggregate(Verdict.NotApplicable, (all, one) => all.And(one));

    private static IndicatorComparison Compare(string indicator, List<Verdict> verdicts) =>
        new(
            indicator,
            verdicts.Count(v => v == Verdict.Met),
            verdicts.Count(v => v == Verdict.NotMet),
            verdicts.Count(v => v == Verdict.Unknown)
        );

    private static IndicatorComparison Without(IndicatorComparison sum, Verdict own) =>
        own switch
        {
            Verdict.Met => sum with { Met = sum.Met - 1 },
            Verdict.NotMet => sum with { NotMet = sum.NotMet - 1 },
            Verdict.Unknown => sum with { Unknown = sum.Unknown - 1 },
            _ => sum,
        };
}
