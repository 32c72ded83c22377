using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Ranking.Ordering;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Requirements on record that are not met: what the findings and the facts say.</summary>
internal static class StepRequirements
{
    // Installers and repairers drive to where the equipment stands. Ours.
    private static readonly string[] s_driving = ["49-2022", "49-9052", "49-2098"];

    private static readonly string[] s_begun = ["working on", "studying", "enrolled", "in progress", "en curso", "prepar"];

    /// <summary>The first requirement of the program, or of the occupation by the program's record or a local rule, that is not met: policy
    /// code with its detail after a slash; empty for none.</summary>
    public static string First(OccupationOrdering before, ReadOnlySpan<Finding> findings, bool isCompleted)
    {
        foreach (ref readonly var finding in before.Participant)
        {
            // Who has completed a program does not enter it again.
            if (!isCompleted && finding is { Verdict: Verdict.NotMet, Policy.Indicator: "1c" })
                return Name(finding);
        }

        foreach (ref readonly var finding in findings)
        {
            // A credential that is asked is earned: the list of credentials has it.
            if (finding.Detail.Contains("credential:", StringComparison.Ordinal))
                continue;
            if (
                finding is { Verdict: Verdict.NotMet, Effect: EffectKind.Later }
                && (finding.Policy.Indicator == "1c" || finding.Policy.LocalRemedy is not null)
            )
                return Name(finding);
        }

        return string.Empty;
    }

    /// <summary>True for work that drives to where the equipment stands.</summary>
    public static bool Drives(string occupation) => Array.Exists(s_driving, d => occupation.StartsWith(d, StringComparison.Ordinal));

    /// <summary>True where a diploma is being worked on.</summary>
    public static bool StudiesForDiploma(Participant person) =>
        person.Education is { } education
        && (education.Pursued == EducationLevel.HighSchool || education.All.Any(IsSaidBegun));

    private static bool IsSaidBegun(EducationRecord education) =>
        Array.Exists(
            s_begun,
            w =>
                education.Source.Who.Contains(w, StringComparison.OrdinalIgnoreCase)
                || education.Source.What.Contains(w, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The year from which a driver's license can be had, where the record names one that is still to come; null for
    /// none.</summary>
    public static int? LicenseFrom(Participant person, DateOnly asOf)
    {
        if (StepNeeds.Latest(person, "drivers-license") is not { } license)
            return null;
        var note = license.Source.Who + " " + license.Source.What;
        for (var year = asOf.Year + 1; year <= asOf.Year + YearsAhead; year++)
        {
            if (note.Contains(year.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal))
                return year;
        }

        return null;
    }

    private const int YearsAhead = 10;

    private static string Name(in Finding finding) =>
        finding.Detail.Length == 0 ? finding.Policy.Code : finding.Policy.Code + "/" + finding.Detail;
}
