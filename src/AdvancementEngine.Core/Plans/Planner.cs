using System.Collections.Concurrent;
using System.Collections.Immutable;
using AdvancementEngine.Bundles;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Pathways;
using AdvancementEngine.Plans.Needs;
using AdvancementEngine.Plans.Offers;
using AdvancementEngine.Plans.Paths;
using AdvancementEngine.Plans.Questions;
using AdvancementEngine.Plans.Reasons;
using AdvancementEngine.Plans.Records;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Programs;
using AdvancementEngine.Ranking;
using AdvancementEngine.Ranking.Steps;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Plans;

/// <summary>Makes plans with one bundle. Thread-safe; equal input gives equal bytes.</summary>
public sealed class Planner
{
    /// <summary>Jobs to aim at.</summary>
    internal const int Aims = 3;

    private readonly Ranker _ranker;
    private readonly StageEffects _effects;
    private readonly PlanItems _items;
    private readonly ConcurrentBag<PathwaySearch> _searches = [];
    private readonly LadderMoves _moves;

    /// <summary>A planner over a ranker's bundle.</summary>
    public Planner(Ranker ranker)
    {
        ArgumentNullException.ThrowIfNull(ranker);
        _ranker = ranker;
        _effects = new StageEffects(Bundle);
        _moves = new LadderMoves(Bundle.Catalog);
        _items = new PlanItems(Bundle.Catalog);
    }

    /// <summary>The bundle.</summary>
    public Bundle Bundle => _ranker.Bundle;

    /// <summary>Plans for one participant.</summary>
    /// <param name="participant">Facts, codes resolved against the bundle's catalog.</param>
    /// <param name="program">The participant's training program, or null.</param>
    /// <param name="asOf">The day the facts are taken as of.</param>
    /// <param name="options">Target, horizon, number, order; null for the defaults.</param>
    /// <param name="programs">Programs to suggest to a person who is in none; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of bounds.</exception>
    /// <exception cref="ArgumentException">The target is no occupation of the catalog that a plan can aim at.</exception>
    public Plan Plan(
        Participant participant,
        TrainingProgram? program,
        DateOnly asOf,
        PlanOptions? options = null,
        IEnumerable<TrainingProgram>? programs = null
    )
    {
        ArgumentNullException.ThrowIfNull(participant);
        options = (options ?? PlanOptions.Default).Validate();
        var target = Target(options, participant);
        var person =
            target >= 0
                ? participant with
                {
                    Goals = participant.Goals with { TargetOccupation = Bundle.Catalog.Occupations[target].Code, Stated = string.Empty },
                }
                : participant;
        var recommendation = _ranker.Rank(person, program, asOf);
        var record = program is null ? null : new ProgramRecord(program, asOf);
        var recorded = PlanStart.Hours(participant, asOf);
        var hours = recorded is > 0f and var given ? given : (float)Bundle.Policies.Thresholds[Thresholds.StudyHours];
        var standing = Standing.Of(person, asOf, Bundle.Catalog, Bundle.Policies.Thresholds.Standing);
        var certificates = PlanCertificates.Of(participant, standing.Credentials, Bundle.Catalog, asOf);
        var plan = new Plan
        {
            Bundle = Bundle.Identity,
            AsOf = asOf,
            Participant = participant.Id,
            Program = program?.Id ?? participant.Program ?? string.Empty,
            ProgramName = program?.Name ?? string.Empty,
            ProgramDone = participant.HasCompletedProgram(asOf),
            Options = options,
            Recommendation = recommendation.Digest,
            Status = PlanStatus.NotEnoughKnown,
            Target = target >= 0 ? _items.Job(target) : null,
            Education = participant.Education?.Level.Code() ?? string.Empty,
            ProgramExams =
            [
                .. (record?.Holding(ProgramFacts.CredentialOffered) ?? [])
                    .Select(f => Bundle.Catalog.CredentialIndex(f.About))
                    .Where(c => c >= 0 && !standing.Credentials.Has(c))
                    .Distinct()
                    .Select(c => Bundle.Catalog.Credentials[c].Name),
            ],
            Held = [.. standing.Credentials.Held.Order().Select(c => Bundle.Catalog.Credentials[c].Name)],
            Certificates = certificates,
            WageFloor = participant.Goals.WageFloorUsd,
            MonthsAvailable = participant.Goals.MonthsAvailable,
            MoneyUsd = participant.Goals.MoneyAvailableUsd,
            GoalStated = participant.Goals.Stated,
            GoalParts = participant.Goals.Parts,
            Payers = Payers.Of(participant, asOf),
            UnreadJob = standing.UnreadPresentWork?.Text ?? string.Empty,
            UnreadGoal = standing.UnreadGoal?.Text ?? string.Empty,
            HoursAWeek = hours,
            HoursAssumed = recorded is null or 0f,
            HoursNone = recorded is 0f,
            Barriers = PlanBarriers.Of(
                participant,
                record,
                recommendation.NextStep,
                asOf,
                Bundle.Policies.Thresholds[Thresholds.ReadingGrade]
            ),
            Supports =
            [
                .. participant.Needs.Select(n => new PlanSupport(n.Support, record?.Says(ProgramFacts.Support, n.Support))
                {
                    Named = StepNeeds.Named(participant, n.Support),
                    OnRecord = PlanCare.Of(participant, n.Support, asOf),
                    Detail = record?.Holding(ProgramFacts.Support).LastOrDefault(f => f.About == n.Support)?.Value ?? string.Empty,
                }),
            ],
        };
        plan = PlanRecord.Fill(PlanWork.Fill(plan, participant, standing, _items, Bundle.Catalog), participant, Bundle.Catalog);
        plan = plan with
        {
            Situations = PlanSituations.Of(
                plan,
                participant,
                !plan.ProgramDone && record?.Says(ProgramFacts.Support, PlanSituations.Equipment) == true
            ),
        };
        if (!plan.ProgramDone)
            plan = plan with
            {
                ProgramCost = (float?)record?.Number(ProgramFacts.Cost),
                ProgramHours = PlanStart.LengthOf(record),
                ProgramWeeks = PlanStart.WeeksOf(record),
                Entry = record is null ? [] : PlanEntry.Of(recommendation.Findings, participant),
                Certificates =
                [
                    .. plan.Certificates.Select(c => c with
                    {
                        ProgramOffers = record?.Says(ProgramFacts.CredentialOffered, c.Code) == true,
                        PaidPercent = (float)(record?.Number(ProgramFacts.FeeSupport, c.Code) ?? 0),
                    }),
                ],
            };
        if (recommendation.Status == RecommendationStatus.NotEnoughKnown)
            return PlanJson.Sealed(
                plan with
                {
                    Questions = PlanQuestions.Of(recommendation, participant, standing, plan, [], Bundle.Catalog),
                }
            );

        if (options.Target is null && Begun(recommendation, target) is >= 0 and var begun && begun != target)
        {
            target = begun;
            person = person with { Goals = person.Goals with { TargetOccupation = Bundle.Catalog.Occupations[target].Code } };
            plan = plan with { Target = _items.Job(target) };
        }

        var reasons = new PlanReasons(Bundle.Catalog, _items, participant, standing, certificates, (plan.Present ?? plan.Last)?.Code, asOf);
        plan = plan with
        {
            Aims = [.. Chosen(recommendation).Select(o => _items.Aim(o, reasons))],
            Now = _items.Now(recommendation, person, record, asOf, hours, standing.Credentials),
            HalfPassed = Names(standing.Credentials.Begun.Where(standing.Credentials.IsBegun)),
            Failed = Names(standing.Credentials.Started.Where(standing.Credentials.IsFailed)),
            Preparing = Names(
                standing.Credentials.Started.Where(c => standing.Credentials.IsStarted(c) && !standing.Credentials.IsFailed(c))
            ),
        };
        plan = new PlanProgram(Bundle.Catalog, _items).Fill(plan, record, participant);
        var search = _searches.TryTake(out var pooled) ? pooled : new PathwaySearch(_moves);
        try
        {
            var start = PlanStart.Of(
                standing,
                Bundle.Catalog,
                person.Goals,
                hours,
                record,
                recommendation.NextStep,
                recommendation.NextStep is { Kind: NextStepKind.Apply } apply ? Known(Bundle.Catalog.OccupationIndex(apply.Toward)) : [],
                ToLearn(person, asOf, plan.ProgramDone ? null : record, recommendation.NextStep),
                target >= 0 && (Begun(recommendation, target) == target || IsReturn(plan, standing, target)) ? target
                    : target < 0 && Toward(recommendation) is >= 0 and var back && IsReturn(plan, standing, back) ? back
                    : -1
            );
            start = start with { Away = PlanStart.Away(participant, Bundle.Catalog, asOf) };
            if (new PlanWay(Bundle.Catalog, standing).Led(target, person, asOf) is { } led)
                start = PlanStart.Leading(start, led);
            // A program that was finished may pay no more.
            if (!plan.ProgramDone)
                start = start with
                {
                    ProgramExams = PlanStart.Exams(start),
                    ProgramHours = PlanStart.LengthOf(record),
                    ProgramWeeks = PlanStart.WeeksOf(record),
                    ProgramTargets =
                    [
                        .. (record?.StatedTargets ?? []).Select(Bundle.Catalog.OccupationIndex).Where(o => o >= 0),
                    ],
                };
            var findings = Bundle.Policies.EvaluateProgram(program, Bundle.Catalog, asOf);
            var run = new PlanRun(
                Bundle,
                search,
                start,
                new ModelStageFit(_effects, Fits(person, asOf)),
                new StagePolicies(Bundle, person, asOf, findings, start.Led, PlanBarriers.Settled(plan.Barriers)),
                _items,
                standing,
                record,
                stage => PlanOffers.Of(record, person, stage, asOf)
            );
            var filled = run.Fill(plan, target, Wanted(options, participant, target));
            var action = new ActionPath(
                code => Bundle.Catalog.OccupationIndex(code) is >= 0 and var job ? _items.Job(job) : null,
                code => start.ToLearn[Bundle.Catalog.OccupationIndex(code)].Select(e => Bundle.Catalog.Elements[e])
            );
            filled = ActionStage.Begin(action.Fill(filled));
            filled = PlanAgreement.Of(
                filled with
                {
                    ProgramOffers = PlanOffers.Beside(record, participant, filled, Bundle.Catalog),
                    FreeProgram = new FreePrograms(Bundle, asOf).For(filled, participant, programs ?? []),
                },
                Bundle.Catalog
            );
            return PlanJson.Sealed(
                filled with
                {
                    Questions = PlanQuestions.Of(recommendation, participant, standing, filled, run.Open, Bundle.Catalog),
                }
            );
        }
        finally
        {
            _searches.Add(search);
        }
    }

    /// <summary>Where a search for paths starts for a participant, and how far the jobs are: for measuring the search by itself.</summary>
    public (PathwayStart Start, IStageFit Fit) Start(Participant participant, TrainingProgram? program, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(participant);
        var standing = Standing.Of(participant, asOf, Bundle.Catalog, Bundle.Policies.Thresholds.Standing);
        var record = program is null ? null : new ProgramRecord(program, asOf);
        return (
            PlanStart.Of(
                standing,
                Bundle.Catalog,
                participant.Goals,
                PlanStart.Hours(participant, asOf),
                record,
                null,
                [],
                ToLearn(participant, asOf, record, null)
            ),
            new ModelStageFit(_effects, Fits(participant, asOf))
        );
    }

    // Of several goals, one that can begin now goes before one that comes later; -1 where none can.
    private int Begun(Recommendation recommendation, int target)
    {
        if (target < 0)
            return -1;
        var begun = recommendation
            .Occupations.Where(o => o is { IsGoal: true, Group: OpportunityGroup.Next })
            .Select(o => Bundle.Catalog.OccupationIndex(o.Code))
            .ToArray();
        return begun.Contains(target) ? target : begun.DefaultIfEmpty(-1).First();
    }

    // The job that the next step leads to; -1 for none.
    private int Toward(Recommendation recommendation) =>
        recommendation.NextStep is { Kind: not NextStepKind.Clarify, Toward: { Length: > 0 } toward }
            ? Bundle.Catalog.OccupationIndex(toward)
            : -1;

    // A return to former work: what comes first is on the plan as a barrier of its own.
    private static bool IsReturn(Plan plan, Standing standing, int target) =>
        (standing.Work.Present != target || plan.PresentEnded is not null) && standing.Work.Held.Any(h => h.Occupation == target);

    private static ImmutableArray<int> Known(int occupation) => occupation < 0 ? [] : [occupation];

    // Technologies on record by any kind of evidence are not learned again, nor those that they imply: SQL Server implies SQL, GitHub
    // implies git.
    private ImmutableArray<ImmutableArray<int>> ToLearn(Participant person, DateOnly asOf, ProgramRecord? program, NextStep? step)
    {
        var shown = person.Evidence.Where(e => e.Source.IsKnownBy(asOf)).Select(e => e.Element).ToHashSet(StringComparer.Ordinal);
        // Technologies that the program under way teaches are counted in its hours.
        if (program is not null)
            shown.UnionWith(program.Holding(ProgramFacts.Taught).Select(f => f.About));
        if (s_versions.Any(shown.Contains))
            shown.Add("technology:git");
        var elements = Bundle.Catalog.Elements;
        return
        [
            .. Enumerable
                .Range(0, Bundle.Catalog.Occupations.Length)
                .Select(o =>
                    Beginning(
                        o,
                        _items.ToLearn(o, e => shown.Contains(elements[e].Id) || ToolKinds.IsOnRecord(elements[e].Id, shown)),
                        step
                    )
                ),
        ];
    }

    private ImmutableArray<string> Names(IEnumerable<int> credentials) =>
        [.. credentials.Distinct().Select(c => Bundle.Catalog.Credentials[c].Name)];

    // The technology of the next step is the first to learn for its job.
    private ImmutableArray<int> Beginning(int occupation, ImmutableArray<int> toLearn, NextStep? step) =>
        step is { Kind: NextStepKind.Learn }
        && Bundle.Catalog.OccupationIndex(step.Toward) == occupation
        && Bundle.Catalog.ElementIndex(step.Subject) is >= 0 and var begun
            ? [begun, .. toLearn.Where(e => e != begun).Take(PlanItems.Technologies - 1)]
            : toLearn;

    private static readonly string[] s_versions = ["technology:github", "technology:gitlab"];

    // The goal and the first next jobs; where fewer are next, the first of those that come later.
    private static IEnumerable<RankedOccupation> Chosen(Recommendation recommendation) =>
        recommendation
            .Occupations.Where(o => o.IsGoal || o.Group != OpportunityGroup.Other)
            .OrderByDescending(o => o.IsGoal)
            .ThenBy(o => o.Rank)
            .Take(Aims);

    private static PathwayOptions Wanted(PlanOptions options, Participant participant, int target) =>
        new()
        {
            HorizonMonths = options.Years * 12,
            Paths = options.Paths,
            First = options.First ?? (target >= 0 ? PathwayPreference.Soonest : PathwayPreference.Likeliest),
            LeastPay = participant.Goals.WageFloorUsd,
        };

    private int Target(PlanOptions options, Participant participant)
    {
        if ((options.Target ?? participant.Goals.TargetOccupation) is not { } code)
            return -1;
        var index = Bundle.Catalog.OccupationIndex(code);
        if (index >= 0 && !Bundle.Catalog.Occupations[index].UsualOrigin)
            return index;
        if (options.Target is null)
            return -1;
        throw new ArgumentException(
            $"found target '{code}'; needed: an occupation of the catalog that IT training leads to; choose one of the ranking's list",
            nameof(options)
        );
    }

    private float[] Fits(Participant person, DateOnly asOf)
    {
        var model = Bundle.Model.Occupations;
        var elements = new List<Factorization.WeightedElement>();
        new ParticipantState(model, Bundle.Model.Manifest.State).Build(person, asOf, elements);
        var state = new float[model.Rank];
        var scores = new float[model.OpportunityIds.Length];
        model.State(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(elements), state);
        model.Score(state, scores);
        return [.. Bundle.Opportunities.Select(o => scores[o])];
    }
}
