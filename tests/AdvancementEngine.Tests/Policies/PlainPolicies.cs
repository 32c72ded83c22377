using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Element1;
using AdvancementEngine.Policies.Element4;
using AdvancementEngine.Policies.Element5;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Policies.Goals;
using AdvancementEngine.Policies.Readiness;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Tests.Policies;

/// <summary>The policies that read only the participant's own facts (<see cref="Compared"/>), written a second time as plain branches over
/// the raw records: what the rules are compared with. It shares no comparison with them.</summary>
internal sealed class PlainPolicies(Participant person, DateOnly asOf, CareerCatalog catalog, ProgramFindings? program, bool useInterests)
{
    private readonly List<Finding> _out = [];

    /// <summary>The policies written a second time here. Those that read where somebody stands on the ladder, or the texts of the record,
    /// are not: they have cases of their own.</summary>
    public static ImmutableArray<string> Compared { get; } =
    [
        "1b.attendance-kept",
        "1c.entry-requirement",
        "1c.local-requirement",
        "4a.hands-on-for-occupation",
        "4a.participant-hands-on",
        "4b.participant-assessed",
        "5a.participant-explored",
        "5b.need-met",
        "goal.interests",
        "goal.money",
        "goal.months",
        "goal.target-credential",
        "goal.wage-floor",
        "readiness.education",
    ];

    public IReadOnlyList<Finding> OfParticipant()
    {
        _out.Clear();
        foreach (
            var asked in (program?.Record?.Requirements ?? [])
                .Where(r => r.Occupation is null)
                .OrderBy(r => r.Fact.About, StringComparer.Ordinal)
        )
            Put(EntryRequirement.Info, person.Id, Asked(asked.Requirement, null), 0, asked.Fact.About);
        Put(ParticipantHandsOn.Info, person.Id, HandsOn(null), 0);
        var latest = person
            .Evidence.Where(e =>
                e.Kind == EvidenceKind.Assessed
                && e.Source.Who != ""
                && !e.Element.StartsWith("credential:", StringComparison.Ordinal)
                && e.Source.When <= asOf
            )
            .Max(e => e.Source.When);
        Put(
            ParticipantAssessed.Info,
            person.Id,
            latest is null ? Verdict.Unknown
                : latest >= asOf.AddMonths(-24) ? Verdict.Met
                : Verdict.NotMet,
            0
        );
        Put(ParticipantExplored.Info, person.Id, Explored(), 0);
        foreach (var need in person.Needs.OrderBy(n => n.Support, StringComparer.Ordinal))
            Put(NeedMet.Info, person.Id, Tri(program?.Record?.Says("support", need.Support)), 0, need.Support);
        return _out;
    }

    public IReadOnlyList<Finding> Of(Occupation occupation)
    {
        _out.Clear();
        foreach (
            var asked in (program?.Record?.Requirements ?? [])
                .Where(r => r.Occupation is not null && r.Occupation.Split('.')[0] == occupation.Code.Split('.')[0])
                .OrderBy(r => r.Fact.About, StringComparer.Ordinal)
        )
            Put(LocalRequirement.Info, occupation.Code, Asked(asked.Requirement, occupation), 0, asked.Fact.About);
        var hands = HandsOn(occupation.Code);
        Put(HandsOnForOccupation.Info, occupation.Code, hands, hands == Verdict.Met ? 0.2f : 0);
        var (has, asks) = (person.Education?.Level, occupation.TypicalEducation);
        Put(
            EducationReached.Info,
            occupation.Code,
            has is null || asks is null ? Verdict.Unknown
                : has >= asks ? Verdict.Met
                : Verdict.NotMet,
            has is not null && asks > has ? Math.Max(-1f, -(float)(0.15 * ((int)asks - (int)has))) : 0
        );
        Goals(occupation);
        return _out;
    }

    public IReadOnlyList<Finding> Of(Credential credential)
    {
        _out.Clear();
        if (person.Goals.TargetOccupation is { } target)
        {
            var linked = catalog.CredentialLinks.Any(l => l.Credential == credential.Code && l.Occupation == target && l.Strength >= 0.5);
            Put(TargetCredential.Info, credential.Code, linked ? Verdict.Met : Verdict.NotMet, linked ? 1f : 0);
        }

        if (person.Goals.MonthsAvailable is { } months)
        {
            double? least = credential.Facts.Level?.Value switch
            {
                CredentialLevel.Foundation => 40,
                CredentialLevel.Associate => 80,
                CredentialLevel.Professional => 120,
                // Without a source, from weeks to years.
                CredentialLevel.Expert when credential.Facts.StudyHours is not null => 160,
                _ => null,
            };
            var takes = credential.Facts.StudyHours is { } hours
                ? Math.Max(hours.Value, least ?? 0) / (8 * 4.348)
                : credential.Months ?? (least / (8 * 4.348));
            Put(MonthsAvailable.Info, credential.Code, Verdicts(takes, months + 1), 0);
        }

        if (person.Goals.MoneyAvailableUsd is { } money)
        {
            var paid = program?.Record?.Number("fee-support", credential.Code) ?? 0;
            double? left = paid >= 100 ? 0 : credential.FeeUsd * (100 - paid) / 100;
            Put(MoneyAvailable.Info, credential.Code, Verdicts(left, money), 0);
        }

        return _out;
    }

    private void Goals(Occupation occupation)
    {
        if (person.Goals.WageFloorUsd is { } floor)
            Put(
                WageFloor.Info,
                occupation.Code,
                occupation.Wage?.P25 is not { } wage ? Verdict.NotApplicable
                    : wage >= floor ? Verdict.Met
                    : Verdict.NotMet,
                occupation.Wage?.P25 is { } pay && pay < floor ? -(float)(4.0 * ((3.0 + ((double)(floor - pay) / floor)) / 4)) : 0
            );
        if (!useInterests || person.Goals.Interests.Length != 6)
            return;
        var likeness = Likeness(person.Goals.Interests, occupation.Interests);
        Put(
            InterestsTilt.Info,
            occupation.Code,
            likeness is null ? Verdict.Unknown
                : likeness >= 0 ? Verdict.Met
                : Verdict.NotMet,
            (float)(0.3 * (likeness ?? 0))
        );
    }

    private Verdict HandsOn(string? occupation)
    {
        double hours = 0;
        var complete = person.ActivitiesKnown;
        foreach (var activity in person.Activities)
        {
            if (
                activity.Source.When > asOf
                || !WorkBasedLearning.TryStage(activity.Activity, out var stage)
                || stage < LearningStage.Preparation
            )
                continue;
            var targets = occupation is not null ? [occupation] : program?.Record?.StatedTargets ?? [];
            bool? serves =
                activity.Occupation is { } served ? (targets.IsEmpty || targets.Any(t => Related(served, t)))
                : occupation is null && program?.Record is null ? true
                : null;
            if (serves == true)
                hours += activity.Hours ?? 0;
            if (serves is null || (serves == true && activity.Hours is null))
                complete = false;
        }

        return SoFar(hours, 40, complete);
    }

    private Verdict Explored()
    {
        var explored = person.Activities.Any(a => !(a.Source.When > asOf) && WorkBasedLearning.TryStage(a.Activity, out _));
        var plan = person.Facts.Any(f => f.Name == "career-plan" && !(f.Source.When > asOf));
        return explored && plan ? Verdict.Met
            : !explored && person.ActivitiesKnown ? Verdict.NotMet
            : Verdict.Unknown;
    }

    private Verdict Asked(Requirement asked, Occupation? occupation)
    {
        if (asked.Fact.Contains(':', StringComparison.Ordinal))
            return person.Evidence.Any(e => e.Element == asked.Fact && !(e.Source.When > asOf)) ? Verdict.Met : Verdict.Unknown;
        if (asked.Fact == "education")
            return person.Education is not { } reached ? Verdict.Unknown
                : reached.Level >= Enum.GetValues<EducationLevel>().First(l => l.Code() == asked.Value) ? Verdict.Met
                : Verdict.NotMet;
        if (asked.Fact == "related-work-months")
            return occupation is null
                ? Verdict.Unknown
                : SoFar(
                    Months(Spells().Where(s => Related(s.Code, occupation.Code))),
                    double.Parse(asked.Value, System.Globalization.CultureInfo.InvariantCulture),
                    person.WorkHistoryKnown
                );
        var fact = person.Facts.LastOrDefault(f => f.Name == asked.Fact && !(f.Source.When > asOf));
        return fact is null ? Verdict.Unknown
            : double.Parse(fact.Value, System.Globalization.CultureInfo.InvariantCulture)
            >= double.Parse(asked.Value, System.Globalization.CultureInfo.InvariantCulture)
                ? Verdict.Met
            : Verdict.NotMet;
    }

    private IEnumerable<(string Code, DateOnly Start, DateOnly End)> Spells() =>
        person
            .Work.Select(w => (w.Occupation, w.Start, End: w.End is { } end && end < asOf ? end : asOf))
            .Where(w => w.Start <= w.End)
            .Select(w => (w.Occupation, w.Start, w.End.AddDays(1)));

    private bool Related(string from, string to) =>
        from.Split('.')[0] == to.Split('.')[0] || catalog.Steps.Any(s => s.From == from && s.To == to);

    // Counts every day once in a sorted sweep over spell starts.
    private static double Months(IEnumerable<(string Code, DateOnly Start, DateOnly End)> spells)
    {
        double months = 0;
        DateOnly? start = null,
            end = null;
        foreach (var spell in spells.OrderBy(s => s.Start).ThenBy(s => s.End))
        {
            if (end is null || spell.Start > end)
            {
                if (start is { } a && end is { } b)
                    months += Span(a, b);
                (start, end) = (spell.Start, spell.End);
            }
            else if (spell.End > end)
                end = spell.End;
        }

        return start is { } from && end is { } to ? months + Span(from, to) : months;
    }

    private static double Span(DateOnly start, DateOnly end) =>
        ((end.Year - start.Year) * 12) + (end.Month - start.Month) + ((end.Day - start.Day) / 30.4375);

    private static Verdict SoFar(double found, double needed, bool complete) =>
        found >= needed ? Verdict.Met
        : complete ? Verdict.NotMet
        : Verdict.Unknown;

    private static Verdict Verdicts(double? found, double atMost) =>
        found is null ? Verdict.Unknown
        : found <= atMost ? Verdict.Met
        : Verdict.NotMet;

    private static Verdict Tri(bool? says) =>
        says switch
        {
            true => Verdict.Met,
            false => Verdict.NotMet,
            null => Verdict.Unknown,
        };

    private static double? Likeness(ImmutableArray<float> a, ImmutableArray<float> b)
    {
        if (a.Length != 6 || b.Length != 6)
            return null;
        double meanA = 0,
            meanB = 0,
            ab = 0,
            aa = 0,
            bb = 0;
        for (var i = 0; i < 6; i++)
            (meanA, meanB) = (meanA + a[i], meanB + b[i]);
        for (var i = 0; i < 6; i++)
        {
            var (x, y) = (a[i] - (meanA / 6), b[i] - (meanB / 6));
            (ab, aa, bb) = (Math.FusedMultiplyAdd(x, y, ab), Math.FusedMultiplyAdd(x, x, aa), Math.FusedMultiplyAdd(y, y, bb));
        }

        return aa > 0 && bb > 0 ? ab / Math.Sqrt(aa * bb) : null;
    }

    private void Put(PolicyInfo policy, string subject, Verdict verdict, float logits, string detail = "") =>
        _out.Add(
            new Finding(policy, policy.Subject, subject, verdict, default, default, policy.Effect, logits, false, string.Empty, detail)
        );
}
