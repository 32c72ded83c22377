using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Pathways;
using AdvancementEngine.Policies;
using AdvancementEngine.Programs;
using AdvancementEngine.Ranking.Gaps;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Plans;

/// <summary>Jobs, credentials, stages and the action of a plan, from the catalog's facts. Prepared once per bundle; safe to
/// share.</summary>
internal sealed class PlanItems(CareerCatalog catalog)
{
    private const int Technologies = 3;
    private const int Reasons = 3;
    private const int DaysForAction = 30;
    private const int DaysToBegin = 14;

    private readonly TechnologyDemand _demand = new(catalog);

    public PlanJob Job(int occupation)
    {
        var item = catalog.Occupations[occupation];
        var wage = item.OwnWage;
        // A broader group's openings are not the job's own.
        var demand = item.Wage is { SharedWith: not null } && wage is null ? null : item.Demand;
        return new PlanJob(
            item.Code,
            item.Title,
            item.Level,
            wage?.P25,
            wage?.Median,
            wage?.AreaTitle ?? string.Empty,
            demand?.PercentChange,
            demand?.AnnualOpenings
        );
    }

    public PlanAim Aim(RankedOccupation ranked) =>
        new(
            Job(catalog.OccupationIndex(ranked.Code)),
            EnumNames.Of(ranked.Group),
            ranked.Rank,
            ranked.IsGoal,
            [.. ranked.Contributions.Where(c => c.Contribution > 0f && IsTold(c.Element)).Take(Reasons).Select(c => c.Element)]
        );

    public PlanAction? Now(Recommendation recommendation, Participant participant, ProgramRecord? program, DateOnly asOf, float hoursAWeek)
    {
        if (recommendation.NextStep is not { } step)
            return null;
        var index = PlanStart.Credential(catalog, step.Subject);
        var code = index >= 0 ? catalog.Credentials[index].Code : step.Subject;
        var credential =
            step.Kind == NextStepKind.Earn && index >= 0
                ? Credential(index, (float)(program?.Number(ProgramFacts.FeeSupport, code) ?? 0))
                : null;
        var name = credential?.Name ?? catalog.FindElement(step.Subject)?.Name ?? step.Subject;
        var hosts =
            step.Kind == NextStepKind.Experience && step.Toward.Length > 0
                ? LearningNavigation
                    .Next(participant, step.Toward, program, asOf)
                    .Hosts.Select(h => program?.Partner(h.Partner)?.Name ?? h.Partner)
                : [];
        return new PlanAction(
            EnumNames.Of(step.Kind),
            step.Subject,
            name,
            step.Toward,
            asOf.AddDays(Days(step.Kind, credential, hoursAWeek)),
            credential,
            [.. step.Then.Select(Named).Distinct(StringComparer.Ordinal).Take(Technologies)],
            [.. hosts]
        )
        {
            Start = step.Kind is NextStepKind.Earn or NextStepKind.Learn or NextStepKind.Study ? asOf.AddDays(DaysToBegin) : null,
            Offers =
                step.Kind == NextStepKind.Apply
                    ?
                    [
                        .. PlanOffers
                            .Of(program, participant, step.Toward, asOf)
                            .Where(o => o.Kind == PlanOffer.Placement || o.Kind.StartsWith("agreement-", StringComparison.Ordinal)),
                    ]
                    : [],
        };
    }

    // What can be begun at once is due soon; what has to be studied for, when the hours are done.
    private static int Days(NextStepKind kind, PlanCredential? credential, float hoursAWeek) =>
        kind switch
        {
            NextStepKind.Apply or NextStepKind.Support or NextStepKind.Satisfy or NextStepKind.Review or NextStepKind.Clarify =>
                DaysToBegin,
            NextStepKind.Earn when credential?.StudyHours is { } hours => Math.Max(
                DaysForAction,
                7 * (int)MathF.Ceiling(hours / hoursAWeek)
            ),
            _ => DaysForAction,
        };

    public PlanStage Stage(Pathway path, int at, PathwayStart start, IReadOnlySet<string> evidenced, ImmutableArray<string> unknown)
    {
        var stage = path.Stages[at];
        var preparation = stage.Preparation;
        return new PlanStage
        {
            Job = Job(stage.To),
            From = stage.From >= 0 ? catalog.Occupations[stage.From].Code : string.Empty,
            MonthsLow = preparation.MonthsLow,
            MonthsHigh = preparation.MonthsHigh,
            DollarsLow = preparation.DollarsLow,
            DollarsHigh = preparation.DollarsHigh,
            FeeUnknown = preparation.FeeUnknown,
            HoursUnknown = preparation.HoursUnknown,
            Training = preparation.TrainingHours > 0 ? Training(preparation, catalog.Occupations[stage.To].Code, start.Training!) : null,
            Credentials = [.. preparation.Credentials.Select(c => Credential(c, start.FeePaidPercent.GetValueOrDefault(c)))],
            Held = preparation.Held >= 0 ? catalog.Credentials[preparation.Held].Name : string.Empty,
            FitDistance = stage.FitDistance,
            Technologies =
            [
                .. _demand
                    .Of(stage.To)
                    .Where(e => !evidenced.Contains(e))
                    .Take(Technologies)
                    .Select(e => catalog.FindElement(e)?.Name ?? e),
            ],
            Experience = stage.Step.Experience,
            Source = stage.Step.Source.Title,
            Unknown = unknown,
            Modeled = at > 0,
        };
    }

    private PlanTraining Training(StagePreparation preparation, string to, TrainingAhead ahead)
    {
        var usual = catalog.Training.OfOccupation(to) is { } median ? PlanTraining.Of(median) : null;
        if (!ahead.IsOwn)
            return usual ?? new PlanTraining(null, null, false, 0, 0, string.Empty, string.Empty);
        return preparation.TrainingIsMedian && usual is not null
            ? usual with
            {
                CostUsd = ahead.CostUsd,
            }
            : new PlanTraining(ahead.Hours, ahead.CostUsd, true, 0, 0, string.Empty, string.Empty);
    }

    private string Named(string code) => catalog.FindCredential(code)?.Name ?? catalog.FindElement(code)?.Name ?? code;

    private PlanCredential Credential(int index, float paid)
    {
        var credential = catalog.Credentials[index];
        var facts = credential.Facts;
        return new PlanCredential(
            credential.Code,
            credential.Name,
            credential.Vendor,
            facts.FeeUsd?.Value,
            paid,
            facts.StudyHours?.Value,
            facts.Payers?.Value ?? [],
            facts.IssuerUrl?.Value ?? string.Empty,
            facts.FeeUsd?.Source.Title ?? string.Empty,
            catalog.Training.OfCredential(credential.Code) is { } usual ? PlanTraining.Of(usual) : null
        );
    }

    // A generic skill or knowledge area says little to a person.
    private static bool IsTold(string element) =>
        ElementKinds.Of(element) is ElementKinds.Credential or ElementKinds.Occupation or ElementKinds.Technology;
}
