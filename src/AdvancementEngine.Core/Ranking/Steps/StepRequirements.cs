using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Ranking.Ordering;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>The first requirement that is not met: of the program, of the occupation by the program's record, a high school diploma, a
/// driver's license for work in the field.</summary>
internal static class StepRequirements
{
    // Installers and repairers drive to where the equipment stands. Ours.
    private static readonly string[] s_driving = ["49-2022", "49-9052", "49-2098"];

    /// <summary>Policy code with its detail after a slash; empty for none.</summary>
    public static string First(OccupationOrdering before, Participant participant, Occupation? target, ReadOnlySpan<Finding> findings)
    {
        // Without documents nobody may be hired: nothing comes before them.
        if (StepNeeds.Says(participant, "work-authorization", "none"))
            return "next-step.requirement/eligibility:work-authorization";
        foreach (ref readonly var finding in before.Participant)
        {
            if (finding is { Verdict: Verdict.NotMet, Policy.Indicator: "1c" })
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

        if (target is null)
            return string.Empty;
        if (participant.Education is { Level: < EducationLevel.HighSchool } && target.TypicalEducation >= EducationLevel.HighSchool)
            return "next-step.requirement/academic:education";
        return
            Array.Exists(s_driving, d => target.Code.StartsWith(d, StringComparison.Ordinal))
            && StepNeeds.Says(participant, "drivers-license", "none")
            ? "next-step.requirement/technical:drivers-license"
            : string.Empty;
    }

    private static string Name(in Finding finding) =>
        finding.Detail.Length == 0 ? finding.Policy.Code : finding.Policy.Code + "/" + finding.Detail;
}
