using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Service.Contract;

internal static partial class ContractMapping
{
    /// <summary>A participant's facts as a message, for a client that has them as the engine's record.</summary>
    public static Wire.V1.Participant ToWire(Participant person) =>
        new()
        {
            Id = person.Id,
            Program = person.Program ?? string.Empty,
            ProgramCompleted = Day(person.ProgramCompleted),
            Education = person.Education is { } education ? ToWire(education) : null,
            OtherEducation = { person.Education?.Others.Select(ToWire) ?? [] },
            Work =
            {
                person.Work.Select(w => new Wire.V1.WorkSpell
                {
                    Occupation = w.Written,
                    Start = w.IsStartKnown ? Day(w.Start) : string.Empty,
                    End = Day(w.End),
                    Source = ToWire(w.Source),
                }),
                person.UnreadWork.Select(w => new Wire.V1.WorkSpell
                {
                    Occupation = w.Text,
                    Start = Day(w.Start),
                    End = Day(w.End),
                    Source = ToWire(w.Source),
                }),
            },
            WorkHistoryKnown = person.WorkHistoryKnown,
            Evidence =
            {
                person.Evidence.Select(e => new Wire.V1.Evidence
                {
                    Element = e.Element,
                    Kind = ToWire(e.Kind),
                    Source = ToWire(e.Source),
                }),
                person.UnreadEvidence.Select(e => new Wire.V1.Evidence
                {
                    Element = e.Text,
                    Kind = ToWire(e.Kind),
                    Source = ToWire(e.Source),
                }),
                person.ExamsPassed.Select(e => new Wire.V1.Evidence
                {
                    Element = e.Named,
                    Kind = ToWire(EvidenceKind.Assessed),
                    Source = ToWire(e.Source),
                }),
                person.ExamsStarted.Select(e => new Wire.V1.Evidence
                {
                    Element = e.Text,
                    Kind = ToWire(EvidenceKind.Assessed),
                    Source = ToWire(e.Source),
                }),
            },
            Activities = { person.Activities.Select(ToWire) },
            ActivitiesKnown = person.ActivitiesKnown,
            CredentialsKnown = person.CredentialsKnown,
            Needs = { person.Needs.Select(n => new Wire.V1.SupportNeed { Support = n.Support, Source = ToWire(n.Source) }) },
            NeedsKnown = person.NeedsKnown,
            Facts =
            {
                person.Facts.Select(f => new Wire.V1.Fact
                {
                    Name = f.Name,
                    Value = f.Value,
                    Source = ToWire(f.Source),
                }),
            },
            Goals = ToWire(person.Goals),
        };

    /// <summary>A program's facts as a message.</summary>
    public static Wire.V1.TrainingProgram ToWire(TrainingProgram program) =>
        new()
        {
            Id = program.Id,
            Name = program.Name,
            Provider = program.Provider,
            Targets = { program.Targets.Select(t => new Wire.V1.ProgramTarget { Occupation = t.Occupation, Inferred = t.Inferred }) },
            Partners = { program.Partners.Select(ToWire) },
            Facts = { program.Facts.Select(ToWire) },
        };

    // On the wire, 0 means "not given", so that a forgotten kind is an error and not the strongest kind.
    public static Wire.V1.EvidenceKind ToWire(EvidenceKind kind) => (Wire.V1.EvidenceKind)((int)kind + 1);

    public static EvidenceKind FromWire(Wire.V1.EvidenceKind kind) => (EvidenceKind)((int)kind - 1);

    private static Wire.V1.Education ToWire(EducationRecord education) =>
        new() { Level = education.Written, Source = ToWire(education.Source) };

    private static Wire.V1.Activity ToWire(ActivityRecord activity)
    {
        var wire = new Wire.V1.Activity
        {
            Activity_ = activity.Activity,
            Occupation = activity.Occupation ?? string.Empty,
            Source = ToWire(activity.Source),
        };
        if (activity.Hours is { } hours)
            wire.Hours = hours;
        return wire;
    }

    private static Wire.V1.Goals ToWire(Goals goals)
    {
        var wire = new Wire.V1.Goals
        {
            TargetOccupation = goals.Written,
            Interests = { goals.Interests },
        };
        if (goals.WageFloorUsd is { } wage)
            wire.WageFloorUsd = wage;
        if (goals.MonthsAvailable is { } months)
            wire.MonthsAvailable = months;
        if (goals.MoneyAvailableUsd is { } money)
            wire.MoneyAvailableUsd = money;
        return wire;
    }

    private static Wire.V1.Partner ToWire(Partner partner)
    {
        var wire = new Wire.V1.Partner
        {
            Id = partner.Id,
            Name = partner.Name,
            Kind = partner.Kind.Code(),
            Naics = partner.Naics ?? string.Empty,
            Occupations = { partner.Occupations },
        };
        if (partner.Capacity is { } capacity)
            wire.Capacity = capacity;
        return wire;
    }

    private static Wire.V1.ProgramFact ToWire(ProgramFact fact) =>
        new()
        {
            Name = fact.Name,
            About = fact.About,
            Value = fact.Value,
            Occupation = fact.Occupation ?? string.Empty,
            Partner = fact.Partner ?? string.Empty,
            Source = ToWire(fact.Source),
        };

    private static Wire.V1.Source ToWire(Source source) =>
        new()
        {
            Who = source.Who,
            When = Day(source.When),
            What = source.What,
        };
}
