using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AdvancementEngine.Participants;
using AdvancementEngine.Policies;
using AdvancementEngine.Policies.Facts;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Finds the one way in, or payer, that a person's status opens for a step: the service, a spouse's account, the employer, a lost
/// job, past service, youth programs. At most one is named, the nearest first. Ours.</summary>
internal static partial class StatusRoute
{
    /// <summary>Words for the account that pays for spouses of those who serve.</summary>
    public static readonly SearchValues<string> MyCaa = SearchValues.Create(["mycaa", "my caa"], StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"\b(worker'?s'? comp\w*|l ?& ?i\b|(hurt|injured|injury) (at|on|in) (the |my )?(work|job)|work injury|compensaci[oó]n laboral)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Injured { get; }

    /// <summary>The code of the route, one of <see cref="RouteCodes"/>; null for none.</summary>
    public static string? Of(StepContext step, StepProposal proposed, PolicyCase @case) =>
        Code(step, proposed, @case) is { Length: > 0 } code ? code : null;

    /// <summary>True for a route that names who pays before any money of one's own.</summary>
    public static bool IsPayer(string code) => s_payers.Contains(code);

    private static readonly FrozenSet<string> s_payers = FrozenSet.Create(
        StringComparer.Ordinal,
        RouteCodes.MyCaa,
        RouteCodes.Tuition,
        RouteCodes.Amazon,
        RouteCodes.Walmart,
        RouteCodes.Target,
        RouteCodes.McDonalds
    );

    private static string Code(StepContext step, StepProposal proposed, PolicyCase @case)
    {
        var (person, kind) = (@case.Participant, proposed.Kind);
        // A need comes first and says itself who helps; what a program pays is paid.
        if (IsNeed(proposed) || (kind == NextStepKind.Earn && step.Credential.IsOfProgram(proposed.Subject)))
            return string.Empty;
        if (step.Service.IsServing)
            return kind == NextStepKind.Apply ? string.Empty : RouteCodes.Service;
        if (Payers.IsSaid(person, MyCaa) && kind is NextStepKind.Earn or NextStepKind.Study or NextStepKind.Clarify)
            return RouteCodes.MyCaa;
        if (step.Needs.Has("health") && person.Needs.Any(n => Injured.IsMatch(n.Source.Who + " " + n.Source.What)))
            return RouteCodes.Injury;
        if (IsPaid(proposed) && step.Employer.CanBeAsked && EmployerPrograms.Of(person, @case.AsOf) is { Length: > 0 } employer)
            return RouteCodes.Mark + employer;
        if (IsPaid(proposed) && @case.Payers.Contains(Payers.EmployerTuition, StringComparer.Ordinal))
            return RouteCodes.Tuition;
        if (@case.Payers.Contains(Payers.DislocatedWorker, StringComparer.Ordinal))
            return IsSaidElsewhere(step, proposed) ? string.Empty : RouteCodes.LostJob;
        if (step.Service.HasServed)
            return kind switch
            {
                NextStepKind.Apply when !step.Employer.CanBeAsked => string.Empty,
                NextStepKind.Earn or NextStepKind.Study => RouteCodes.GiBill,
                _ => RouteCodes.Veteran,
            };
        if (IsFirstJob(step, person))
            return RouteCodes.Youth;
        return IsOutsideIt(step, proposed) && EmployerPrograms.HasOwnStaff(person, @case.AsOf) ? RouteCodes.OwnStaff : string.Empty;
    }

    private static bool IsNeed(StepProposal proposed) =>
        (proposed.Kind == NextStepKind.Support && proposed.Subject != "exam-fee")
        || proposed is { Kind: NextStepKind.Review, Subject: "hours" or "keep" }
        || (proposed.Kind == NextStepKind.Satisfy && !proposed.Subject.EndsWith("education", StringComparison.Ordinal));

    // What an employer's schooling money is for: exams, classes, a diploma.
    private static bool IsPaid(StepProposal proposed) =>
        proposed.Kind is NextStepKind.Earn or NextStepKind.Study or NextStepKind.Satisfy or NextStepKind.Support or NextStepKind.Clarify;

    // Before an exam, the payer is named first already; so is the money for training beside applying.
    private static bool IsSaidElsewhere(StepContext step, StepProposal proposed) =>
        (proposed.Kind == NextStepKind.Earn && proposed.CostUsd > 0f)
        || (
            proposed.Kind == NextStepKind.Apply
            && step.Credential.CostUsd.HasValue
            && !step.Job.AsksNoCertificate
            && !step.Credential.IsPaidByProgram
        );

    private static bool IsFirstJob(StepContext step, Participant person) =>
        step.Work.LongestMonths == 0f && !step.Employer.CanBeAsked && step.Program.Id.Length == 0 && person.Work.All(w => w.IsNoJob);

    private static bool IsOutsideIt(StepContext step, StepProposal proposed) =>
        step.ItWork.Months == 0f
        && step.Employer.CanBeAsked
        && (
            proposed.Kind is NextStepKind.Earn or NextStepKind.Support or NextStepKind.Learn
            || proposed is { Kind: NextStepKind.Experience, Subject: "internship" or "job-shadow" }
        );
}
