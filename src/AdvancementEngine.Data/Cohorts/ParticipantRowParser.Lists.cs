using System.Collections.Immutable;
using AdvancementEngine.Data.Records;
using AdvancementEngine.Intake;
using AdvancementEngine.Intake.Reading;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Data.Cohorts;

public sealed partial class ParticipantRowParser
{
    private static (ImmutableArray<WorkSpell> Work, bool Known) Work(FactIntake intake, string cell)
    {
        if (cell.Length == 0 || IsNone(cell))
            return ([], cell.Length > 0);
        var work = new List<WorkSpell>();
        var open = false;
        foreach (var item in CellReader.Items(cell))
        {
            if (
                intake.Reader.Parts(ParticipantColumns.Work, item, "occupation", "start", "end", "source") is { } parts
                && intake.Work(
                    static _ => ParticipantColumns.Work,
                    parts[0],
                    parts[1],
                    parts[2],
                    CellReader.Source(parts[3], string.Empty),
                    ref open
                )
                    is { } spell
            )
                work.Add(spell);
        }

        return (FactOrder.Of(work), !open);
    }

    private static ImmutableArray<Evidence> Evidence(FactIntake intake, string cell, List<Evidence> found)
    {
        foreach (var item in IsNone(cell) ? [] : CellReader.Items(cell))
        {
            if (intake.Reader.Parts(ParticipantColumns.Evidence, item, "element", "kind", "date", "source") is not { } parts)
                continue;
            if (parts[1].Length == 0 && intake.IsDenial(ParticipantColumns.Evidence, parts[0]))
                continue;
            if (!EvidenceKinds.TryParse(parts[1], out var kind))
                intake.Problem(
                    ParticipantColumns.Evidence,
                    $"evidence kind {DataProblem.Quote(parts[1])} in {DataProblem.Quote(item)}",
                    string.Join(", ", EvidenceKinds.Codes),
                    "write how it is known: element | kind | date | source"
                );
            else
                found.AddRange(
                    intake.Evidence(static _ => ParticipantColumns.Evidence, parts[0], kind, CellReader.Source(parts[3], parts[2]))
                );
        }

        return FactOrder.InPlace(found);
    }

    private static List<Evidence> Credentials(FactIntake intake, string cell)
    {
        var found = new List<Evidence>();
        foreach (var item in IsNone(cell) ? [] : CellReader.Items(cell))
        {
            if (intake.Reader.Parts(ParticipantColumns.Credentials, item, "credential", "date", "source") is { } parts)
                found.AddRange(
                    intake.Credential(static _ => ParticipantColumns.Credentials, parts[0], CellReader.Source(parts[2], parts[1]))
                );
        }

        return found;
    }

    private static (ImmutableArray<ActivityRecord> Activities, bool Known) Activities(FactIntake intake, string cell)
    {
        if (cell.Length == 0 || IsNone(cell))
            return ([], cell.Length > 0);
        var activities = new List<ActivityRecord>();
        foreach (var item in CellReader.Items(cell))
        {
            if (
                intake.Reader.Parts(ParticipantColumns.Activities, item, "activity", "hours", "occupation", "date", "host") is not { } parts
            )
                continue;
            var hours = intake.Number(ParticipantColumns.Activities, parts[1], NumberRule.Hours);
            activities.Add(
                intake.Activity(
                    static _ => ParticipantColumns.Activities,
                    parts[0],
                    (float?)hours,
                    parts[2],
                    CellReader.Source(parts[4], parts[3])
                )
            );
        }

        return (FactOrder.Of(activities), true);
    }

    private static Goals Goals(FactIntake intake, Func<int, string> cell)
    {
        return intake.Goal(ParticipantColumns.GoalOccupation, cell(Position.GoalOccupation)) with
        {
            WageFloorUsd = (int?)intake.Number(ParticipantColumns.WageFloor, cell(Position.WageFloor), NumberRule.Wage),
            MonthsAvailable = (float?)intake.Number(ParticipantColumns.Months, cell(Position.Months), NumberRule.Months),
            MoneyAvailableUsd = (float?)intake.Number(ParticipantColumns.Money, cell(Position.Money), NumberRule.Money),
            Interests = Interests(intake, cell(Position.Interests)),
        };
    }

    private static ImmutableArray<float> Interests(FactIntake intake, string cell)
    {
        const string Letters = "RIASEC";
        if (cell.Length == 0)
            return [];
        var interests = new float?[Letters.Length];
        foreach (var item in CellReader.Items(cell))
        {
            var letter = item.Length > 2 && item[1] == '=' ? Letters.IndexOf(item[0], StringComparison.Ordinal) : -1;
            if (letter >= 0 && interests[letter] is null)
                interests[letter] = (float?)intake.Number(ParticipantColumns.Interests, item[2..].Trim(), NumberRule.Interest) ?? 0;
            else
                intake.Problem(
                    ParticipantColumns.Interests,
                    DataProblem.Quote(item),
                    "R=, I=, A=, S=, E= and C=, each once, 0 to 7",
                    "write R=5;I=4;A=1;S=3;E=2;C=6"
                );
        }

        if (interests.All(i => i is not null))
            return [.. interests.Select(i => i!.Value)];
        if (intake.Problems.Count == 0 || intake.Problems[^1].Field != ParticipantColumns.Interests)
            intake.Problem(
                ParticipantColumns.Interests,
                DataProblem.Quote(cell),
                "all six of R, I, A, S, E, C",
                "add the missing ones, or clear the cell"
            );
        return [];
    }
}
