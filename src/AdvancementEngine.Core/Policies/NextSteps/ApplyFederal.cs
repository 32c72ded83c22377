using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ApplyFederal : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.apply-federal",
        "Someone who leaves the service, wants federal work and holds a credential that it asks applies once the usual months are "
            + "served."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Service.WantsFederal && s.Service.HoldsFederalBaseline && s.Employer.CannotHelp,
                s => s.Job.IsNext && s.Experience.HasUsualMonths && !s.Credential.IsRenewal && (!s.Job.LeadsWork || s.Experience.LedBefore)
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Apply, string.Empty));
    }
}
