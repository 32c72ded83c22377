using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AdvancementEngine.Catalog;
using AdvancementEngine.Catalog.Matching;
using AdvancementEngine.Participants;
using AdvancementEngine.Pathways;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Programs;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Plans;

/// <summary>Turns a person's current standing into the start of a path search.</summary>
internal static partial class PlanStart
{
    /// <summary>Most hours a week counted, however many are recorded: a full week.</summary>
    public const float MostHours = 40;

    /// <summary>The start.</summary>
    /// <param name="standing">Where the person stands.</param>
    /// <param name="catalog">The catalog.</param>
    /// <param name="goals">The person's goals.</param>
    /// <param name="hours">Hours a week recorded; null for none.</param>
    /// <param name="program">The training program's record; null for none.</param>
    /// <param name="step">The person's one next step; null for none.</param>
    /// <param name="ready">Occupations to apply for now.</param>
    /// <param name="toLearn">Technologies still to learn, by occupation.</param>
    /// <param name="goal">The goal where it can begin now, dense index; -1 for none.</param>
    public static PathwayStart Of(
        Standing standing,
        CareerCatalog catalog,
        Goals goals,
        float? hours,
        ProgramRecord? program,
        NextStep? step,
        ImmutableArray<int> ready,
        ImmutableArray<ImmutableArray<int>> toLearn,
        int goal = -1
    ) =>
        new()
        {
            Ready = ready,
            Goal = goal,
            ToLearn = toLearn,
            Advised = Advised(catalog, step),
            Toward = step is null ? -1 : catalog.OccupationIndex(step.Toward),
            // Work left too long ago is not a starting point, but it is not a next job either.
            Occupations =
            [
                .. standing
                    .Work.Held.Where(h => h.IsPresent || h.Counted > 0f)
                    .OrderByDescending(h => h.IsPresent)
                    .ThenByDescending(h => h.Counted)
                    .ThenBy(h => h.Occupation)
                    .Select(h => new StartingJob(h.Occupation, h.Counted)),
            ],
            Outside = standing.Work.HighestLevel == 0,
            Credentials = standing.Credentials.Held.ToFrozenSet(),
            HoursAWeek = hours,
            MoneyUsd = goals.MoneyAvailableUsd,
            FeePaidPercent = FeePaid(catalog, program),
            HalfPassed = standing.Credentials.Begun.Where(standing.Credentials.IsBegun).ToFrozenSet(),
            Training = standing.Work.HighestLevel > 0 || standing.IsTrained ? null : Ahead(program),
            RelatedMonths = [.. Enumerable.Range(0, catalog.Occupations.Length).Select(standing.RelatedMonths)],
        };

    // The credential to earn, or the one to find money for.
    private static int Advised(CareerCatalog catalog, NextStep? step) =>
        step switch
        {
            { Kind: NextStepKind.Earn } => Credential(catalog, step.Subject),
            { Kind: NextStepKind.Support, Subject: "exam-fee", Then: [var first, ..] } => Credential(catalog, first),
            _ => -1,
        };

    /// <summary>The start of a person who leads people: the time doing so counts toward leading a department.</summary>
    public static PathwayStart Leading(PathwayStart start, LedStep led) =>
        start with
        {
            Led = led,
            RelatedMonths = start.RelatedMonths.SetItem(led.To, Math.Max(start.RelatedMonths[led.To], led.Months)),
        };

    /// <summary>Occupations done before and left years ago.</summary>
    public static ImmutableArray<int> Away(Participant participant, CareerCatalog catalog, DateOnly asOf) =>
        [
            .. participant
                .Work.GroupBy(w => w.Occupation, StringComparer.Ordinal)
                .Where(o => o.All(w => w.End is { } end && end <= asOf.AddMonths(-PathwayAssumptions.AwayMonths)))
                .Select(o => catalog.OccupationIndex(o.Key))
                .Where(o => o >= 0),
        ];

    /// <summary>Hours of a program; null where they are not recorded.</summary>
    public static float? LengthOf(ProgramRecord? program) => Above(program?.Number(ProgramFacts.LengthHours));

    /// <summary>Credentials that are not held and whose exams the program pays in full, in the catalog's order.</summary>
    public static ImmutableArray<int> Exams(PathwayStart start) =>
        [.. start.FeePaidPercent.Where(p => p.Value >= 100f && !start.Credentials.Contains(p.Key)).Select(p => p.Key).Order()];

    /// <summary>The latest recorded hours a week that are not after a day, 0 for no time at all; null for none recorded.</summary>
    public static float? Hours(Participant participant, DateOnly asOf)
    {
        (float? Hours, DateOnly When) latest = (null, DateOnly.MinValue);
        foreach (var fact in participant.Facts)
        {
            if (fact.Name != "hours-available" || !fact.Source.IsKnownBy(asOf) || (fact.Source.When ?? DateOnly.MinValue) < latest.When)
                continue;
            if (FactField.TryNumber(fact.Value, out var hours))
                latest = (Math.Min((float)hours, MostHours), fact.Source.When ?? DateOnly.MinValue);
        }

        return latest.Hours;
    }

    /// <summary>Dense index of the credential a step is about, given as code or element id; -1 for none.</summary>
    public static int Credential(CareerCatalog catalog, string subject) =>
        catalog.CredentialIndex(
            subject.StartsWith(ElementKinds.Credential + ":", StringComparison.Ordinal)
                ? subject[(ElementKinds.Credential.Length + 1)..]
                : subject
        );

    private static TrainingAhead Ahead(ProgramRecord? program) =>
        new(program is not null, LengthOf(program), (float?)program?.Number(ProgramFacts.Cost))
        {
            Weeks = WeeksOf(program),
        };

    /// <summary>Weeks of a program by its name: "evenings, 16 wks"; null if its name has none. Words ours.</summary>
    public static float? WeeksOf(ProgramRecord? program)
    {
        if (program is null || Weeks.Match(program.Program.Name) is not { Success: true } match)
            return null;
        var number = float.Parse(match.Groups["number"].Value, System.Globalization.CultureInfo.InvariantCulture);
        return match.Groups["month"].Success ? number * PathwayAssumptions.WeeksAMonth : number;
    }

    [GeneratedRegex(
        @"\b(?<number>[1-9]\d?)[- ]?(wks?|weeks?|semanas|(?<month>months?|mos?|meses))\b",
        Patterns.Options | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Weeks { get; }

    private static float? Above(double? number) => number > 0 ? (float)number : null;

    private static FrozenDictionary<int, float> FeePaid(CareerCatalog catalog, ProgramRecord? program)
    {
        if (program is null)
            return FrozenDictionary<int, float>.Empty;
        var paid = new Dictionary<int, float>();
        for (var c = 0; c < catalog.Credentials.Length; c++)
        {
            if (program.Number(ProgramFacts.FeeSupport, catalog.Credentials[c].Code) is { } percent and > 0)
                paid[c] = (float)Math.Min(100, percent);
        }

        return paid.ToFrozenDictionary();
    }
}
