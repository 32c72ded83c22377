using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Reports.Wording;

// A credential to earn, and who is asked to pay for it.
public sealed partial class RecommendationWords
{
    private string Earn(NextStep step, PersonStanding? standing)
    {
        if (Says(step, SaidCodes.InProgram))
            return $"Go on with your program and earn {Name(step.Subject)} there ({Cost(step.CostUsd)}{Study(step.Months)}). "
                + $"{LeadsTo(step, standing)}{Then(step)}{Cleared(step)}";
        if (Says(step, SaidCodes.Renewal))
            return $"{PayerFirst(step)}Earn {Name(step.Subject)} again ({Cost(step.CostUsd)}{Study(step.Months)}). By your record, the one "
                + $"you had has run out. Ask the issuer which exam to take now. {LeadsTo(step, standing)}{Then(step)}{Cleared(step)}";

        return $"{PayerFirst(step)}Earn {Name(step.Subject)} ({Cost(step.CostUsd)}{Study(step.Months)}). "
            + $"{LeadsTo(step, standing)}{Then(step)}{Cleared(step)}";
    }

    // What is earned beside the job held leads to no job: it is shown where a larger post in the same work is filled.
    private string LeadsTo(NextStep step, PersonStanding? standing) =>
        standing is { Occupation.Length: > 0 } && standing.Occupation == step.Toward
            ? $"It is for the work you do ({Name(step.Toward)}): name it when you apply for a larger post."
            : $"It leads to {Name(step.Toward)}.";

    private string Then(NextStep step) =>
        step.Then.IsEmpty ? string.Empty : $" Next: {string.Join(" or ", step.Then.Take(2).Select(Name))}.";

    // Who is asked before a person pays.
    private static string PayerFirst(NextStep step) =>
        step.Beside.FirstOrDefault(b => b.StartsWith(PayerCodes.Mark, StringComparison.Ordinal)) switch
        {
            null => string.Empty,
            PayerCodes.Service => "Ask your education center first what your service pays (COOL), before you pay anything. ",
            PayerCodes.Unit => "Ask your unit's education office first what the Guard or Reserve pays for exams. ",
            PayerCodes.Counselor => "Ask your VR&E counselor to pay for it first, before you pay anything. ",
            PayerCodes.LostJob => "Ask an American Job Center first for training money for people who lost their job. ",
            PayerCodes.Employer => "Ask your employer first whether it pays for exams or classes. ",
            PayerCodes.EmployersTeam =>
                "Ask where you work first about openings in its computer team, and whether it pays for exams or classes. ",
            PayerCodes.Anybody => "Ask your navigator first who can pay: WIOA training money, a voucher or your employer. ",
            _ => "Ask your navigator first who can pay: WIOA training money or a voucher. ",
        };
}
