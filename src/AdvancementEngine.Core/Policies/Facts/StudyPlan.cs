using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Facts;

/// <summary>What a credential takes: fee left to pay, hours and months of study.</summary>
internal static class StudyPlan
{
    // Weeks of a mean month.
    private const double WeeksOfMonth = 4.348;

    /// <summary>The program's record while what it pays still holds for the person: to the end of the months it keeps in contact after
    /// the program was completed; null beyond that, and without a program.</summary>
    public static ProgramRecord? Promising(PolicyCase @case, Thresholds thresholds)
    {
        if (@case.Program?.Record is not { } record || @case.Participant.ProgramCompleted is not { } completed)
            return @case.Program?.Record;
        var months = record.Number(ProgramFacts.FollowUpMonths, string.Empty) ?? thresholds[Thresholds.FollowUp];
        return @case.AsOf <= completed.AddMonths((int)months) ? record : null;
    }

    /// <summary>US dollars for the whole credential; null where no source gives it.</summary>
    public static double? Fee(Credential credential) => credential.Facts.FeeUsd?.Value ?? credential.FeeUsd;

    /// <summary>What is left to pay after the program's support; null where no source gives a fee and the program does not pay
    /// all.</summary>
    public static double? FeeLeft(Credential credential, ProgramRecord? program)
    {
        var covered = program?.Number(ProgramFacts.FeeSupport, credential.Code) ?? 0;
        if (covered >= 100)
            return 0;
        return Fee(credential) is { } fee ? fee * (100 - covered) / 100 : null;
    }

    /// <summary>Hours of study: as a source gives them, and at least what the level takes, since many sources count class time only; null
    /// where neither is known.</summary>
    public static double? Hours(Credential credential, Thresholds thresholds)
    {
        double? least = credential.Facts.Level?.Value switch
        {
            CredentialLevel.Foundation => thresholds[Thresholds.FoundationHours],
            CredentialLevel.Associate => thresholds[Thresholds.AssociateHours],
            CredentialLevel.Professional => thresholds[Thresholds.ProfessionalHours],
            CredentialLevel.Expert => thresholds[Thresholds.ExpertHours],
            _ => null,
        };
        return credential.Facts.StudyHours?.Value is { } given ? Math.Max(given, least ?? 0) : least;
    }

    /// <summary>Hours a week for study: those recorded last, up to the usual ones; the usual ones where none are recorded, or 0: what
    /// takes no time at all cannot be planned.</summary>
    public static double HoursAWeek(Participant participant, DateOnly asOf, Thresholds thresholds)
    {
        var usual = thresholds[Thresholds.StudyHours];
        (double? Hours, DateOnly When) latest = (null, DateOnly.MinValue);
        foreach (var fact in participant.Facts)
        {
            if (
                !string.Equals(fact.Name, ParticipantFacts.HoursAvailable, StringComparison.Ordinal)
                || fact.Source.When > asOf
                || (fact.Source.When ?? DateOnly.MinValue) < latest.When
            )
                continue;
            if (FactField.TryNumber(fact.Value, out var hours))
                latest = (hours, fact.Source.When ?? DateOnly.MinValue);
        }

        return latest.Hours is > 0 and var recorded ? Math.Min(recorded, usual) : usual;
    }

    /// <summary>Months of study; null where neither months nor hours are known.</summary>
    public static double? Months(Credential credential, double hoursAWeek, Thresholds thresholds) =>
        credential.Facts.StudyHours is null && credential.Months is { } months
            ? months
            : Hours(credential, thresholds) / (hoursAWeek * WeeksOfMonth);
}
