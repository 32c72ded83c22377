using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Pathways;
using AdvancementEngine.Plans.Offers;
using AdvancementEngine.Plans.Paths;
using AdvancementEngine.Plans.Reasons;
using AdvancementEngine.Policies;
using AdvancementEngine.Programs;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Plans;

/// <summary>Jobs, credentials, stages and the action of a plan, from the catalog's facts. Prepared once per bundle; safe to
/// share.</summary>
internal sealed class PlanItems(CareerCatalog catalog)
{
    /// <summary>Technologies to learn for a job, at most.</summary>
    public const int Technologies = 3;

    private const int DaysToBegin = 14;
    private const int DaysToCall = 7;

    private readonly ImmutableArray<ImmutableArray<int>> _demanded = Demanded(catalog);

    // Technologies after the first few are required by few employers. Ours.
    private const int MostDemanded = 5;

    /// <summary>Technologies asked for in an occupation and not shown, at most three of the five most demanded, most demanded first;
    /// element indices.</summary>
    /// <param name="occupation">Dense index.</param>
    /// <param name="shown">True for an element on record.</param>
    public ImmutableArray<int> ToLearn(int occupation, Func<int, bool> shown) =>
        [.. _demanded[occupation].Take(MostDemanded).Where(e => !shown(e)).Take(Technologies)];

    /// <summary>True where a technology is asked for in an occupation, and is particular to such work.</summary>
    public bool Asks(int occupation, string element) =>
        catalog.ElementIndex(element) is >= 0 and var index && _demanded[occupation].Contains(index);

    /// <summary>True if a technology is listed for an occupation.</summary>
    public bool Lists(int occupation, string element)
    {
        foreach (var technology in catalog.Occupations[occupation].Technologies)
        {
            if (technology.Element == element)
                return true;
        }

        return false;
    }

    /// <summary>True for one of the skills and knowledge areas that matter most in an occupation.</summary>
    public bool IsCentral(int occupation, string element)
    {
        var ratings = catalog.Occupations[occupation].Ratings;
        foreach (var rating in ratings)
        {
            if (rating.Element == element)
                return ratings.Count(r => r.Importance > rating.Importance) < MostCentral;
        }

        return false;
    }

    // Of some seventy rated. Ours.
    private const int MostCentral = 12;

    // A first network job does not include routing between providers. Ours.
    private const string BetweenNetworks = "technology:border-gateway-protocol-bgp";

    // A desktop database is not worth learning for the next job. Ours.
    private const string OneDesk = "technology:microsoft-access";

    private static ImmutableArray<ImmutableArray<int>> Demanded(CareerCatalog catalog)
    {
        var demand = new TechnologyDemand(catalog);
        return
        [
            .. Enumerable
                .Range(0, catalog.Occupations.Length)
                .Select(o =>
                    demand
                        .Of(o)
                        .Where(e => !(catalog.Occupations[o].Level <= OccupationLevel.Early && e == BetweenNetworks) && e != OneDesk)
                        .Select(catalog.ElementIndex)
                        .Where(e => e >= 0)
                        .ToImmutableArray()
                ),
        ];
    }

    // The occupation that a SOC code itself names, among those that O*NET parts it into.
    private const string OfItself = ".00";

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
        )
        {
            IsPayOfGroup = wage?.SharedWith is not null && !item.Code.EndsWith(OfItself, StringComparison.Ordinal),
            GroupEntryPay = wage is null ? item.Wage?.P25 : null,
            GroupMedianPay = wage is null ? item.Wage?.Median : null,
        };
    }

    public PlanAim Aim(RankedOccupation ranked, PlanReasons reasons) =>
        new(
            Job(catalog.OccupationIndex(ranked.Code)),
            EnumNames.Of(ranked.Group),
            ranked.Rank,
            ranked.IsGoal,
            reasons.For(catalog.OccupationIndex(ranked.Code))
        );

    public PlanAction? Now(
        Recommendation recommendation,
        Participant participant,
        ProgramRecord? program,
        DateOnly asOf,
        float hoursAWeek,
        CredentialStanding held
    )
    {
        if (recommendation.NextStep is not { } step)
            return null;
        var index = PlanStart.Credential(catalog, step.Subject);
        var code = index >= 0 ? catalog.Credentials[index].Code : step.Subject;
        var credential =
            step.Kind == NextStepKind.Earn && index >= 0
                ? Credential(index, (float)(program?.Number(ProgramFacts.FeeSupport, code) ?? 0), program, held.IsBegun(index))
                : null;
        var inProgram = credential is { ProgramOffers: true } && participant.Program is not null && !participant.HasCompletedProgram(asOf);
        // What is studied is begun within two weeks, and done when the hours are: counted from that day. Of an exam at the end of a
        // program the program says when.
        DateOnly? start = step.Kind is NextStepKind.Earn or NextStepKind.Learn && !inProgram ? asOf.AddDays(DaysToBegin) : null;
        float? assumed = step.Kind == NextStepKind.Learn ? PathwayAssumptions.Default.TechnologyHours : null;
        var hours = assumed ?? credential?.StudyHours;
        var name = credential?.Name ?? catalog.FindElement(step.Subject)?.Name ?? step.Subject;
        var hosts =
            step.Kind == NextStepKind.Experience && step.Toward.Length > 0
                ? LearningNavigation
                    .Next(participant, step.Toward, program, asOf)
                    .Hosts.Select(h => program?.Partner(h.Partner)?.Name ?? h.Partner)
                : [];
        // Occupations that people usually come from are not jobs to aim for.
        var isOrigin = step.Kind != NextStepKind.Apply && catalog.FindOccupation(step.Toward) is { UsualOrigin: true };
        var toward = isOrigin ? string.Empty : step.Toward;
        return new PlanAction(
            EnumNames.Of(step.Kind),
            step.Subject,
            name,
            toward,
            start is { } begin
                ? begin.AddDays(hours is { } study ? 7 * (int)MathF.Ceiling(study / hoursAWeek) : 0)
                : Weekday(asOf.AddDays(step.Kind is NextStepKind.Support or NextStepKind.Satisfy ? DaysToCall : DaysToBegin)),
            credential,
            [.. step.Then.Select(Named).Distinct(StringComparer.Ordinal).Take(Technologies)],
            [.. hosts]
        )
        {
            Start = start,
            Says =
            [
                .. step
                    .Beside.Where(b => b.StartsWith(SaidCodes.Mark, StringComparison.Ordinal))
                    .Select(b => b[SaidCodes.Mark.Length..]),
            ],
            AssumedHours = assumed,
            InProgram = inProgram,
            IsRenewal = step.Kind == NextStepKind.Earn && index >= 0 && held.IsLapsed(index),
            Offers =
                step.Kind == NextStepKind.Apply
                    ?
                    [
                        .. PlanOffers
                            .Of(program, participant, step.Toward, asOf)
                            .Where(o =>
                                o.Kind is PlanOffer.Placement or PlanOffer.Employer
                                || o.Kind.StartsWith("agreement-", StringComparison.Ordinal)
                            ),
                    ]
                    : [],
        };
    }

    // Offices are called, and bosses asked, on a working day.
    private static DateOnly Weekday(DateOnly day) =>
        day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(2),
            DayOfWeek.Sunday => day.AddDays(1),
            _ => day,
        };

    public PlanStage Stage(Pathway path, int at, PathwayStart start, ProgramRecord? program, ImmutableArray<string> unknown)
    {
        var stage = path.Stages[at];
        var preparation = stage.Preparation;
        var job = catalog.Occupations[stage.To];
        var toLearn = start.ToLearn[stage.To].Where(t => !path.Stages.Take(at).Any(s => start.ToLearn[s.To].Contains(t))).ToArray();
        var week = start.HoursAWeek ?? PathwayAssumptions.Default.HoursAWeek;
        var applies = at == 0 && start.Ready.Contains(stage.To);
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
            Training = preparation.TrainingHours > 0 ? Training(preparation, job.Code, start.Training!) : null,
            Credentials = [.. preparation.Credentials.Select(c => Credential(c, start, program))],
            Held = preparation.Held >= 0 ? catalog.Credentials[preparation.Held].Name : string.Empty,
            HeldFromStep = preparation.Held >= 0 ? EarnedOn(path, at, preparation.Held) : 0,
            FitDistance = stage.FitDistance,
            ProgramExams =
            [
                .. catalog
                    .Ladder.To(stage.To)
                    .SelectMany(s => s.Credentials)
                    .Distinct(StringComparer.Ordinal)
                    .Select(catalog.CredentialIndex)
                    .Where(c => c >= 0 && !start.Credentials.Contains(c) && !preparation.Credentials.Contains(c))
                    .Where(c => program?.Says(ProgramFacts.CredentialOffered, catalog.Credentials[c].Code) == true)
                    .Order()
                    .Select(c => catalog.Credentials[c].Name),
            ],
            ApplyNow = applies,
            Refreshes = at == 0 && !applies && stage.To == start.Goal && start.Away.Contains(stage.To),
            StudyMonths = preparation.StudyHours / (week * PathwayAssumptions.WeeksAMonth),
            ProgramHours = at == 0 && !applies && start.HoursAWeek > 0f ? start.ProgramHours : null,
            ByLeading = at == 0 && start.Led?.To == stage.To,
            Technologies = [.. toLearn.Select(e => catalog.Elements[e].Name)],
            LearningHours =
                applies || job.Level <= OccupationLevel.Entry ? 0f : toLearn.Length * PathwayAssumptions.Default.TechnologyHours,
            Experience = stage.Step.Experience,
            Source = stage.Step.Source.Title,
            Unknown = unknown,
            Modeled = at > 0,
        };
    }

    private static int EarnedOn(Pathway path, int at, int credential)
    {
        for (var s = 0; s < at; s++)
        {
            if (path.Stages[s].Preparation.Credentials.Contains(credential))
                return s + 1;
        }

        return 0;
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

    public PlanCredential Credential(int index, PathwayStart start, ProgramRecord? program) =>
        Credential(index, start.FeePaidPercent.GetValueOrDefault(index), program, start.HalfPassed.Contains(index));

    // The fee and the hours of what is half passed are those of the exam that is left.
    private PlanCredential Credential(int index, float paid, ProgramRecord? program, bool isHalfPassed)
    {
        var left = isHalfPassed ? PathwayStart.ShareOfOneExam : 1f;
        var credential = catalog.Credentials[index];
        var facts = credential.Facts;
        return new PlanCredential(
            credential.Code,
            credential.Name,
            credential.Vendor,
            facts.FeeUsd?.Value * left,
            paid,
            facts.StudyHours?.Value * left,
            facts.Payers?.Value ?? [],
            facts.IssuerUrl?.Value ?? string.Empty,
            facts.FeeUsd?.Source.Title ?? string.Empty,
            catalog.Training.OfCredential(credential.Code) is { } usual ? PlanTraining.Of(usual) : null
        )
        {
            ProgramOffers = program?.Says(ProgramFacts.CredentialOffered, credential.Code) == true,
            IsHalfPassed = isHalfPassed,
        };
    }
}
