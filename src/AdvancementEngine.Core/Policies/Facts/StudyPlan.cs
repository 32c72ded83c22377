using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Facts;

/// <summary>What a credential requires: fee left to pay, hours and months of study.</summary>
internal static class StudyPlan
{
    // Weeks of a mean month.
    private const double WeeksOfMonth = 4.348;

    private const double AllPercent = 100;

    /// <summary>US dollars for the whole credential; null if no source gives it.</summary>
    public static double? Fee(Credential credential) => credential.Facts.FeeUsd?.Value ?? credential.FeeUsd;

    /// <summary>Amount left to pay after the program's help; null if no source gives a fee and the program does not pay all of
    /// it.</summary>
    /// <param name="credential">The credential.</param>
    /// <param name="program">The program that helps; null for none, or if its help has ended.</param>
    /// <param name="share">Remaining share of the exams, 0 to 1.</param>
    public static double? FeeLeft(Credential credential, ProgramRecord? program, double share = 1)
    {
        var covered = program?.Number(ProgramFacts.FeeSupport, credential.Code) ?? 0;
        if (covered >= AllPercent)
            return 0;
        return Fee(credential) is { } fee ? fee * share * (AllPercent - covered) / AllPercent : null;
    }

    /// <summary>The person's program while it helps with fees: until its follow-up period after completion ends. Null without a program or
    /// once the help has ended.</summary>
    public static ProgramRecord? Helping(Participant participant, ProgramRecord? program, DateOnly asOf, Thresholds thresholds)
    {
        if (participant.ProgramCompleted is not { } done || program is null)
            return program;
        var months = program.Number(ProgramFacts.FollowUpMonths, string.Empty) ?? thresholds[Thresholds.HelpMonths];
        return done.AddMonths((int)months) < asOf ? null : program;
    }

    /// <summary>Hours of study: the source's figure, but at least the minimum for the level, since many sources count class time only. Null
    /// if neither is known, and for an expert exam without a source, which can take from weeks to years.</summary>
    public static double? Hours(Credential credential, Thresholds thresholds)
    {
        var given = credential.Facts.StudyHours?.Value;
        double? least = credential.Facts.Level?.Value switch
        {
            CredentialLevel.Foundation => thresholds[Thresholds.FoundationHours],
            CredentialLevel.Associate => thresholds[Thresholds.AssociateHours],
            CredentialLevel.Professional => thresholds[Thresholds.ProfessionalHours],
            CredentialLevel.Expert when given is not null => thresholds[Thresholds.ExpertHours],
            _ => null,
        };
        return given is { } known ? Math.Max(known, least ?? 0) : least;
    }

    /// <summary>Hours per week for study: the latest recorded, up to the planning maximum; the usual ones if none are recorded or the
    /// record is 0, since study without any time cannot be planned.</summary>
    public static double HoursAWeek(Participant participant, DateOnly asOf, Thresholds thresholds)
    {
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

        return latest.Hours is > 0 and var recorded
            ? Math.Min(recorded, thresholds[Thresholds.MostStudyHours])
            : thresholds[Thresholds.StudyHours];
    }

    /// <summary>Months of study; null if neither months nor hours are known.</summary>
    /// <param name="credential">The credential.</param>
    /// <param name="hoursAWeek">Hours of study per week, above 0.</param>
    /// <param name="thresholds">The thresholds.</param>
    /// <param name="share">Remaining share of the study, 0 to 1.</param>
    public static double? Months(Credential credential, double hoursAWeek, Thresholds thresholds, double share = 1) =>
        credential.Facts.StudyHours is null && credential.Months is { } months
            ? months * share
            : Hours(credential, thresholds) * share / (hoursAWeek * WeeksOfMonth);
}
