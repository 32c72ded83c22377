using System.Collections.Immutable;
using System.Globalization;
using AdvancementEngine.Data;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Service.Contract;

/// <summary>Reads the participant in a request. Problems are added to the intake, with the path of the field.</summary>
internal sealed class ParticipantReader(FactIntake intake)
{
    public Participant Read(Wire.V1.Participant wire, Wire.V1.TrainingProgram? program)
    {
        var open = false;
        var work = FactOrder.Of(
            Each("work", wire.Work, (at, w) => intake.Work(at, Text(w.Occupation), Text(w.Start), Text(w.End), Source(w.Source), ref open))
        );
        // Read before the lists that it affects are called complete.
        var evidence = EvidenceKinds.Ordered(
            Each<Wire.V1.Evidence, IReadOnlyList<Evidence>>("evidence", wire.Evidence, Evidence).SelectMany(e => e)
        );
        return new()
        {
            Id = intake.Id("participant.id", Text(wire.Id)),
            Program = Program(wire, program),
            ProgramCompleted = intake.Date("participant.program_completed", Text(wire.ProgramCompleted)),
            Education = EducationRecord.Of(Schooling(wire)),
            Work = work,
            WorkHistoryKnown = wire.WorkHistoryKnown && !open,
            UnreadWork = intake.UnreadWork,
            Evidence = evidence,
            UnreadEvidence = intake.UnreadEvidence,
            ExamsPassed = intake.ExamsPassed,
            ExamsStarted = intake.ExamsStarted,
            Activities = FactOrder.Of(Each("activities", wire.Activities, Activity)),
            ActivitiesKnown = wire.ActivitiesKnown,
            CredentialsKnown = wire.CredentialsKnown && !intake.HasUnreadCredential,
            UnreadCredentials = wire.CredentialsKnown ? intake.UnreadCredentials : [],
            Needs = FactOrder.Of(Each("needs", wire.Needs, (at, n) => intake.Need(at, Text(n.Support), Source(n.Source)))),
            NeedsKnown = wire.NeedsKnown,
            Facts = Facts(wire),
            Goals = wire.Goals is { } goals ? Goals(goals) : Participants.Goals.None,
        };
    }

    private string? Program(Wire.V1.Participant wire, Wire.V1.TrainingProgram? program)
    {
        var id = Text(wire.Program);
        if (program is not null && id.Length > 0 && id != Text(program.Id))
            intake.Problem(
                "participant.program",
                InputText.Quote(id),
                $"the id of the program in the request, {InputText.Quote(Text(program.Id))}",
                "send the participant's own program, or none"
            );
        if (program is not null)
            return Text(program.Id);
        intake.CompletedProgram("participant.program", id, Text(wire.ProgramCompleted));
        return id.Length == 0 ? null : id;
    }

    private IEnumerable<EducationRecord?> Schooling(Wire.V1.Participant wire)
    {
        if (wire.Education is { } education)
            yield return Education(Fields("participant.education"), education);
        for (var i = 0; i < wire.OtherEducation.Count; i++)
            yield return Education(Fields(Item("other_education", i)), wire.OtherEducation[i]);
    }

    private EducationRecord? Education(FieldNames at, Wire.V1.Education wire)
    {
        if (Text(wire.Level).Length > 0)
            return intake.Education(at, Text(wire.Level), Source(wire.Source));
        intake.Problem(at("level"), "nothing", "an education level", "fill it in, or leave out the education");
        return null;
    }

    private IReadOnlyList<Evidence> Evidence(FieldNames at, Wire.V1.Evidence wire)
    {
        if (wire.Kind == Wire.V1.EvidenceKind.Unspecified)
            intake.Problem(
                at("kind"),
                "EVIDENCE_KIND_UNSPECIFIED",
                "ASSESSED, USED, TAUGHT or SELF_REPORTED",
                "specify how the element is known"
            );
        if (Text(wire.Element).Length == 0)
        {
            intake.Problem(
                at("element"),
                "nothing",
                "an element id, or the text of a skill, technology or credential",
                "fill it in, or remove the item"
            );
            return [];
        }

        return intake.Evidence(at, Text(wire.Element), ContractMapping.FromWire(wire.Kind), Source(wire.Source));
    }

    private ActivityRecord Activity(FieldNames at, Wire.V1.Activity wire)
    {
        float? hours = wire.HasHours ? wire.Hours : null;
        intake.Number(at("hours"), hours, NumberRule.Hours);
        return intake.Activity(at, Text(wire.Activity_), hours, Text(wire.Occupation), Source(wire.Source));
    }

    private ImmutableArray<ParticipantFact> Facts(Wire.V1.Participant wire)
    {
        var facts = new SortedDictionary<string, ParticipantFact>(StringComparer.Ordinal);
        for (var i = 0; i < wire.Facts.Count; i++)
            intake.Fact(Fields(Item("facts", i)), Text(wire.Facts[i].Name), Text(wire.Facts[i].Value), Source(wire.Facts[i].Source), facts);
        return [.. facts.Values];
    }

    private Goals Goals(Wire.V1.Goals wire)
    {
        const string Path = "participant.goals";
        var goals = intake.Goal($"{Path}.target_occupation", Text(wire.TargetOccupation)) with
        {
            WageFloorUsd = wire.HasWageFloorUsd ? wire.WageFloorUsd : null,
            MonthsAvailable = wire.HasMonthsAvailable ? wire.MonthsAvailable : null,
            MoneyAvailableUsd = wire.HasMoneyAvailableUsd ? wire.MoneyAvailableUsd : null,
            Interests = [.. wire.Interests],
        };
        intake.Number($"{Path}.wage_floor_usd", goals.WageFloorUsd, NumberRule.Wage);
        intake.Number($"{Path}.months_available", goals.MonthsAvailable, NumberRule.Months);
        intake.Number($"{Path}.money_available_usd", goals.MoneyAvailableUsd, NumberRule.Money);
        if (goals.Interests.Length is not (0 or 6))
            intake.Problem(
                $"{Path}.interests",
                $"{goals.Interests.Length} numbers",
                "six, in the order R I A S E C, or none",
                "add the missing ones, or leave them all out"
            );
        for (var i = 0; i < goals.Interests.Length; i++)
            intake.Number(string.Create(CultureInfo.InvariantCulture, $"{Path}.interests[{i}]"), goals.Interests[i], NumberRule.Interest);
        return goals;
    }

    private static List<TRecord> Each<TWire, TRecord>(string list, IReadOnlyList<TWire> items, Func<FieldNames, TWire, TRecord?> read)
        where TRecord : class
    {
        var records = new List<TRecord>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            if (read(Fields(Item(list, i)), items[i]) is { } record)
                records.Add(record);
        }

        return records;
    }

    private static string Item(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"participant.{list}[{index}]");

    private static FieldNames Fields(string path) =>
        part =>
            part switch
            {
                "date" => $"{path}.source.when",
                "fact" => $"{path}.name",
                _ => $"{path}.{part}",
            };

    private static string Text(string text) => text.Trim();

    private static SourceText Source(Wire.V1.Source? wire) =>
        wire is null ? new(string.Empty, string.Empty, string.Empty) : new(Text(wire.Who), Text(wire.When), Text(wire.What));
}
