using System.Collections.Immutable;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Data.Cohorts;

public sealed partial class ParticipantRowParser
{
    private string? Occupation(CellReader read, string column, string text) => read.Occupation(column, catalogue, _matchers, text);

    private (ImmutableArray<WorkSpell> Work, bool Known) Work(CellReader read, string cell)
    {
        if (cell is "" or None) return ([], cell == None);
        var work = new List<WorkSpell>();
        var known = true;
        foreach (var item in CellReader.Items(cell))
        {
            if (read.Parts(ParticipantColumns.Work, item, "occupation", "start", "end", "source") is not { } parts) continue;
            var start = read.Date(ParticipantColumns.Work, parts[1], monthAs: 1);
            var end = read.Date(ParticipantColumns.Work, parts[2], monthAs: -1);
            if (parts[1].Length == 0) read.Problem(ParticipantColumns.Work, $"no start in {DataProblem.Quote(item)}", "the day or month the work began", "fill it in: occupation | start | end | source");
            if (end < start) read.Problem(ParticipantColumns.Work, DataProblem.Quote(item), "an end not before the start", "correct the dates");
            var occupation = parts[0] == WorkSpell.OtherOccupation ? parts[0] : Occupation(read, ParticipantColumns.Work, parts[0]);

            // A spell whose occupation stays open makes the history incomplete: it must not count as "no experience".
            if (occupation is null) known = false;
            else if (start is { } first) work.Add(new(occupation, first, end, CellReader.Source(parts[3], null)));
        }

        return ([.. work.OrderBy(w => w.Start).ThenBy(w => w.Occupation, StringComparer.Ordinal).ThenBy(w => w.End ?? DateOnly.MaxValue)], known);
    }

    private IEnumerable<Evidence> Evidence(CellReader read, string cell)
    {
        foreach (var item in cell == None ? [] : CellReader.Items(cell))
        {
            if (read.Parts(ParticipantColumns.Evidence, item, "element", "kind", "date", "source") is not { } parts) continue;
            if (!EvidenceKinds.TryParse(parts[1], out var kind))
            {
                read.Problem(ParticipantColumns.Evidence, $"evidence kind {DataProblem.Quote(parts[1])} in {DataProblem.Quote(item)}", string.Join(", ", EvidenceKinds.Codes), "say how the element is known: element | kind | date | source");
                continue;
            }

            var date = read.Date(ParticipantColumns.Evidence, parts[2]);
            if (read.Element(ParticipantColumns.Evidence, _matchers, parts[0]) is { } element) yield return new(element, kind, CellReader.Source(parts[3], date));
        }
    }

    private IEnumerable<Evidence> Credentials(CellReader read, string cell)
    {
        foreach (var item in cell == None ? [] : CellReader.Items(cell))
        {
            if (read.Parts(ParticipantColumns.Credentials, item, "credential", "date", "source") is not { } parts) continue;
            var date = read.Date(ParticipantColumns.Credentials, parts[1]);
            if (read.Credential(ParticipantColumns.Credentials, _matchers, parts[0]) is { } code)
                yield return new(ElementKinds.Id(ElementKinds.Credential, code), EvidenceKind.Assessed, CellReader.Source(parts[2], date));
        }
    }

    private (ImmutableArray<ActivityRecord> Activities, bool Known) Activities(CellReader read, string cell)
    {
        if (cell is "" or None) return ([], cell == None);
        var activities = new List<ActivityRecord>();
        foreach (var item in CellReader.Items(cell))
        {
            if (read.Parts(ParticipantColumns.Activities, item, "activity", "hours", "occupation", "date", "host") is not { } parts) continue;
            if (!WorkBasedLearning.TryStage(parts[0], out _))
                read.Unknown(ParticipantColumns.Activities, parts[0], $"activity ({string.Join(", ", WorkBasedLearning.Activities.Select(a => a.Code))}), or 'none' alone", WorkBasedLearning.Activities.Select(a => a.Code));
            var hours = read.Number(ParticipantColumns.Activities, parts[1], "hours", 0, 20_000, whole: false);
            var occupation = parts[2].Length == 0 ? null : Occupation(read, ParticipantColumns.Activities, parts[2]);
            activities.Add(new(parts[0], (float?)hours, occupation, CellReader.Source(parts[4], read.Date(ParticipantColumns.Activities, parts[3]))));
        }

        return ([.. activities.OrderBy(a => a.Source.When ?? DateOnly.MinValue).ThenBy(a => a.Activity, StringComparer.Ordinal).ThenBy(a => a.Occupation, StringComparer.Ordinal).ThenBy(a => a.Source.Who, StringComparer.Ordinal)], true);
    }

    private Goals Goals(CellReader read, Func<string, string> cell)
    {
        var target = cell(ParticipantColumns.GoalOccupation);
        return new(
            target.Length == 0 ? null : Occupation(read, ParticipantColumns.GoalOccupation, target),
            (int?)read.Number(ParticipantColumns.WageFloor, cell(ParticipantColumns.WageFloor), "US dollars a year", 0, 1_000_000, whole: true),
            (float?)read.Number(ParticipantColumns.Months, cell(ParticipantColumns.Months), "months", 0, 240, whole: false),
            (float?)read.Number(ParticipantColumns.Money, cell(ParticipantColumns.Money), "US dollars", 0, 1_000_000, whole: false),
            Interests(read, cell(ParticipantColumns.Interests)));
    }

    private static ImmutableArray<float> Interests(CellReader read, string cell)
    {
        const string Letters = "RIASEC";
        if (cell.Length == 0) return [];
        var interests = new float?[Letters.Length];
        foreach (var item in CellReader.Items(cell))
        {
            var letter = item.Length > 2 && item[1] == '=' ? Letters.IndexOf(item[0], StringComparison.Ordinal) : -1;
            if (letter >= 0 && interests[letter] is null) interests[letter] = (float?)read.Number(ParticipantColumns.Interests, item[2..].Trim(), "interest", 0, 7, whole: false) ?? 0;
            else read.Problem(ParticipantColumns.Interests, DataProblem.Quote(item), "R=, I=, A=, S=, E= and C=, each once, 0 to 7", "write R=5;I=4;A=1;S=3;E=2;C=6");
        }

        if (interests.All(i => i is not null)) return [.. interests.Select(i => i!.Value)];
        if (read.Problems.Count == 0 || read.Problems[^1].Column != ParticipantColumns.Interests)
            read.Problem(ParticipantColumns.Interests, DataProblem.Quote(cell), "all six of R, I, A, S, E, C", "add the missing ones, or leave the cell empty");
        return [];
    }
}
