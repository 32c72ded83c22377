using System.Globalization;
using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;

namespace AdvancementEngine.Data.Cohorts;

/// <summary>Writes a participant as the cells of a row; <see cref="ParticipantRowParser"/> reads them back equal.</summary>
public static class ParticipantRowWriter
{
    /// <summary>One cell for each of <see cref="ParticipantColumns.All"/>, in that order.</summary>
    /// <exception cref="ArgumentException">A text of the participant contains <c>;</c> or <c>|</c>, which the format cannot
    /// represent.</exception>
    public static string[] Cells(Participant participant, string marked)
    {
        ArgumentNullException.ThrowIfNull(participant);
        var goals = participant.Goals;
        return
        [
            participant.Id,
            marked,
            participant.Program ?? string.Empty,
            Date(participant.ProgramCompleted),
            participant.Education is { } education ? Education(education) : string.Empty,
            List(
                participant.WorkHistoryKnown,
                participant
                    .Work.Select(w => Item(w.Written, w.IsStartKnown ? Date(w.Start) : string.Empty, Date(w.End), Source(w.Source)))
                    .Concat(participant.UnreadWork.Select(w => Item(w.Text, Date(w.Start), Date(w.End), Source(w.Source))))
            ),
            List(
                false,
                participant
                    .Evidence.Where(e => !IsCredential(e))
                    .Select(e => Item(e.Element, e.Kind.Code(), Date(e.Source.When), Source(e.Source)))
                    .Concat(participant.UnreadEvidence.Select(e => Item(e.Text, e.Kind.Code(), Date(e.Source.When), Source(e.Source))))
            ),
            List(
                participant.CredentialsKnown,
                participant
                    .Evidence.Where(IsCredential)
                    .Select(e => Item(e.Element[(ElementKinds.Credential.Length + 1)..], Date(e.Source.When), Source(e.Source)))
                    .Concat(participant.ExamsPassed.Select(e => Item(e.Named, Date(e.Source.When), Source(e.Source))))
                    .Concat(participant.ExamsStarted.Select(e => Item(e.Text, Date(e.Source.When), Source(e.Source))))
            ),
            List(
                participant.ActivitiesKnown,
                participant.Activities.Select(a =>
                    Item(a.Activity, Number(a.Hours), a.Occupation ?? string.Empty, Date(a.Source.When), Source(a.Source))
                )
            ),
            List(participant.NeedsKnown, participant.Needs.Select(n => Item(n.Support, Date(n.Source.When), Source(n.Source)))),
            List(false, participant.Facts.Select(f => Item(f.Name, f.Value, Date(f.Source.When), Source(f.Source)))),
            goals.Written,
            Number(goals.WageFloorUsd),
            Number(goals.MonthsAvailable),
            Number(goals.MoneyAvailableUsd),
            goals.Interests.IsEmpty ? string.Empty : string.Join(';', goals.Interests.Select((n, i) => $"{"RIASEC"[i]}={Number(n)}")),
        ];
    }

    // Among several, a bar after the first tells them from one text with a semicolon.
    private static string Education(EducationRecord education)
    {
        var items = education.All.Select(e => Item(e.Written, Date(e.Source.When), Source(e.Source))).ToArray();
        return items.Length > 1 && !items[0].Contains('|', StringComparison.Ordinal)
            ? $"{items[0]}|; {string.Join("; ", items[1..])}"
            : string.Join("; ", items);
    }

    private static bool IsCredential(Evidence evidence) =>
        evidence.Kind == EvidenceKind.Assessed && ElementKinds.Of(evidence.Element) == ElementKinds.Credential;

    private static string List(bool known, IEnumerable<string> items) =>
        string.Join("; ", items) is { Length: > 0 } list ? list
        : known ? "none"
        : string.Empty;

    private static string Item(params string[] parts)
    {
        foreach (var part in parts)
        {
            if (part.AsSpan().ContainsAny(';', '|'))
                throw new ArgumentException($"the format cannot hold ';' or '|' inside a part: {DataProblem.Quote(part)}", nameof(parts));
        }

        return string.Join('|', parts).TrimEnd('|');
    }

    private static string Source(Source source) => source.What.Length == 0 ? source.Who : $"{source.Who}/{source.What}";

    private static string Date(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Number(float? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
