using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Reports.Wording;

// A certificate that was started: failed, half passed, or under way.
public sealed partial class RecommendationWords
{
    private static bool IsStarted(NextStep step) =>
        Says(step, SaidCodes.Failed)
        || Says(step, SaidCodes.HalfPassed)
        || Says(step, SaidCodes.UnderWay)
        || Says(step, SaidCodes.ApplyToo);

    private string Finish(NextStep step, PersonStanding? standing, string toward)
    {
        var (exam, price) = (Name(step.Subject), $"({Cost(step.CostUsd)}{Study(step.Months)})");
        var finish =
            Says(step, SaidCodes.Failed)
                ? $"Take the exam for {exam} again {price}. Study first what your score report shows as weak. "
            : Says(step, SaidCodes.HalfPassed) ? $"Take the other exam of {exam} {price}: you have passed one of the two. "
            : $"Finish {exam} first, which you have begun {price}. ";
        if (Says(step, SaidCodes.InProgram))
            finish = $"Go on with your program. {finish}{AnotherTry(step)}";
        return $"{PayerFirst(step)}{finish}{LeadsOn(step, standing)}{Then(step)}{Cleared(step)}{ApplyToo(step, toward)}";
    }

    private static string AnotherTry(NextStep step) =>
        Says(step, SaidCodes.UnderWay) ? string.Empty
        : "Ask there how it helps you prepare, and whether it pays for another try if you need one. ";

    // What was begun is finished even where it leads elsewhere.
    private string LeadsOn(NextStep step, PersonStanding? standing) =>
        catalog.LinkStrength(Code(step.Subject), step.Toward) > 0f ? LeadsTo(step, standing) : string.Empty;

    private static string ApplyToo(NextStep step, string toward) =>
        !Says(step, SaidCodes.ApplyToo) ? string.Empty
        : Says(step, SaidCodes.Serving) ? $" Then apply for civilian jobs as {toward}, and ask your command about SkillBridge."
        : $" Apply for jobs as {toward} now, too.";
}
