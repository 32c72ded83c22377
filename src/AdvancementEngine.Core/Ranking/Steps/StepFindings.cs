using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Reads what the findings of one occupation say is missing before it: months of experience, schooling, training.</summary>
internal static class StepFindings
{
    /// <summary>Element id of the education that is asked and not held; empty for none.</summary>
    public static string Schooling(ReadOnlySpan<Finding> findings)
    {
        foreach (ref readonly var finding in findings)
        {
            if (finding is { Verdict: Verdict.NotMet, Effect: EffectKind.Later, Policy.Reads: FactKinds.Education })
                return ElementKinds.Id(ElementKinds.Education, finding.Needed.Code);
        }

        return string.Empty;
    }

    /// <summary>Months of experience still missing; 0 for none.</summary>
    public static float MissingMonths(ReadOnlySpan<Finding> findings)
    {
        foreach (ref readonly var finding in findings)
        {
            if (
                finding is
                {
                    Verdict: Verdict.NotMet,
                    Effect: EffectKind.Later,
                    Found: { Kind: MeasureKind.Number, Unit: Unit.Months },
                    Needed.Kind: MeasureKind.Number
                }
            )
                return (float)(finding.Needed.Number - finding.Found.Number);
        }

        return 0f;
    }

    /// <summary>True where the training of the person is met by the policies.</summary>
    public static bool IsTrainedFor(ReadOnlySpan<Finding> findings)
    {
        foreach (ref readonly var finding in findings)
        {
            if (finding is { Policy: { Indicator: "4a", PerParticipant: true }, Verdict: Verdict.Met })
                return true;
        }

        return false;
    }
}
