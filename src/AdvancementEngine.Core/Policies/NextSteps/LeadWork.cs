using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class LeadWork : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.lead",
        "For jobs with responsibility for staff, budgets or designs, first lead part of such work in the current job, unless the "
            + "record shows it, or the certification that leads the person's own work comes next (CISSP or CISM in security, PMP in "
            + "projects); someone who has led people for years in IT takes on more of it."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;

        When()
            .Match(
                () => step,
                s => s.Job.LeadsWork && (s.ItWork.IsPresent || s.LedLong) && !s.Work.IsOutOfWork,
                s => s.LedLong || (!s.Experience.LedBefore && !s.LeadsByCredential),
                s =>
                    s.Credential.Id.Length == 0
                    || !s.Credential.CostUsd.HasValue
                    || s.Job.AsksNoCertificate
                    || (s.Credential.UsualHeld > 0 && s.Job.IsNext && !s.Credential.IsRenewal)
                    || (s.Job.AnswersForStaff && (s.ItWork.IsEstablished || s.LedLong))
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Experience, "lead"));
    }
}
