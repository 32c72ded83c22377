using AdvancementEngine.Catalog;
using AdvancementEngine.Participants;
using AdvancementEngine.Programs;

namespace AdvancementEngine.Policies.Facts;

/// <summary>A target that the program itself states.</summary>
internal sealed class StatedTarget(ProgramDesign design, string? occupation) : TargetDetail(design, occupation)
{
    /// <summary>Validators of the credentials offered, for the occupation (3a).</summary>
    public RecordedPresence Validators => IsNamed ? CredentialRecords.ValidatorsOfOffered(Design, Name) : RecordedPresence.Nothing;

    /// <summary>Agreements with sponsors (6b).</summary>
    public RecordedCodes Agreements => IsNamed ? AgreementRecords.For(Design, Name) : RecordedCodes.None;

    /// <summary>Hours of work-based learning offered at a stage or above for the occupation (4a).</summary>
    public RecordedTotal LearningHours(LearningStage lowest)
    {
        var hours = 0.0;
        var (complete, any) = (IsNamed, false);
        foreach (var fact in Design.Record.Holding(ProgramFacts.Activity))
        {
            if (!WorkBasedLearning.TryStage(fact.About, out var stage) || stage < lowest)
                continue;
            if (!IsNamed || (fact.Occupation is { } served && !SocCodes.SameFamily(served, Name)))
                continue;
            any = true;
            if (FactField.TryNumber(fact.Value, out var known))
                hours += known;
            else
                complete = false;
        }

        var none =
            !any && WorkBasedLearning.Activities.Any(a => a.Stage >= lowest && Design.Record.Says(ProgramFacts.Activity, a.Code) == false);
        return RecordedTotal.Of(hours, complete && (any || none), Unit.Hours);
    }
}
