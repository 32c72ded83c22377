using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Reports.Wording;

// Months in the current job, or a talk about it.
public sealed partial class RecommendationWords
{
    private string Stay(NextStep step, string toward) =>
        $"Stay in your job for {MoreMonths(step.Months)}{AskFor(step)}. "
        + (Says(step, SaidCodes.PartWay) ? $"That is the first part of the way to {toward}." : $"That gets you ready for {toward}.");

    // What to practice there, and which credential to earn meanwhile.
    private string AskFor(NextStep step)
    {
        var tools = step.Then.Where(t => !IsCredential(t)).Select(Name).ToArray();
        var exams = step.Then.Where(IsCredential).Select(Name).ToArray();
        var asks =
            tools.Length == 0 ? string.Empty
            : Says(step, SaidCodes.AtHome) ? $"practice {And(tools)} at home"
            : $"ask for work with {And(tools)}";
        var earns = exams.Length == 0 ? string.Empty : $"earn {And(exams)} in that time";
        return asks.Length > 0 && earns.Length > 0 ? $", {asks}, and {earns}"
            : asks.Length + earns.Length > 0 ? $", and {asks}{earns}"
            : string.Empty;
    }

    private static string Review(NextStep step, string toward) =>
        step.Subject switch
        {
            "hours" =>
                "Stay in your job, and ask its human resources office about the hours you want. Ask what fewer hours mean for your pay, "
                    + "health insurance and retirement before you agree.",
            "keep" =>
                "Stay in your job, and ask your boss for a talk about it: what you do well, your pay, and which training or certification "
                    + "your employer pays for.",
            "scope" =>
                $"You already do this work ({toward}). Look for a larger scope: apply to bigger employers, for posts with more people and "
                    + "budget, or for a director's post. Your navigator can help you choose.",
            _ => "Talk with your navigator about the way to your goal. Bring what you do now that may count for it: systems you look "
                + "after, people you help, tasks that only you do.",
        };
}
