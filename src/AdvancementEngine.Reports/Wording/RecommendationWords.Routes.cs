using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Reports.Wording;

// The one way in, or payer, that a person's status opens; docs/payers.md lists the pages.
public sealed partial class RecommendationWords
{
    /// <summary>The sentence on the route beside a step; empty for none.</summary>
    /// <param name="step">The step.</param>
    private static string RouteOf(NextStep step) =>
        Route(step) switch
        {
            RouteCodes.Service =>
                "Ask your command about SkillBridge, which is work with a civilian employer in your last months. Your base's "
                    + "transition office can help, too. ",
            RouteCodes.MyCaa => "MyCAA pays at approved schools: ask which of them prepare for it. ",
            RouteCodes.Injury =>
                "If you were hurt at work, ask who handles your claim about retraining, and ask your state's vocational "
                    + "rehabilitation office. ",
            RouteCodes.Amazon =>
                "Ask at work about Career Choice, Amazon's tuition program for hourly workers: it can pay for classes, a GED "
                    + "and English. ",
            RouteCodes.Walmart => "Ask at work about Live Better U, Walmart's tuition program for its workers. ",
            RouteCodes.Target => "Ask at work about Target's program that pays for its workers' classes and certificates. ",
            RouteCodes.McDonalds =>
                "Ask at work about Archways to Opportunity, McDonald's program for a diploma, English classes and tuition. ",
            RouteCodes.Tuition => "Ask first what your employer's tuition program pays, before you pay anything. ",
            RouteCodes.LostJob when step.Kind == NextStepKind.Apply =>
                "If you lost your last job through no fault of your own, ask the Job Center about dislocated worker services (WIOA), such "
                    + "as money for training. ",
            RouteCodes.LostJob =>
                "If you lost your last job through no fault of your own, ask an American Job Center about dislocated worker "
                    + "services (WIOA): help with applications, and money for training. ",
            RouteCodes.GiBill => "You served: if you have GI Bill benefits left, they can pay for approved training and exams. ",
            RouteCodes.Veteran => "You served: veterans come first at an American Job Center, and its veterans' staff can help. ",
            RouteCodes.Youth =>
                "If you are 16 to 24 and out of school, ask an American Job Center about its youth program (WIOA): it can pay for "
                    + "training and a first work experience. ",
            // Hands-on work is asked for there first, by the step itself.
            RouteCodes.OwnStaff when step.Kind == NextStepKind.Experience && step.Subject == "internship" => string.Empty,
            RouteCodes.OwnStaff =>
                "Also ask the computer staff where you work about openings and a day with them: many such employers hire from "
                    + "within. ",
            _ => string.Empty,
        };

    private static string? Route(NextStep step) => step.Beside.FirstOrDefault(b => b.StartsWith(RouteCodes.Mark, StringComparison.Ordinal));
}
