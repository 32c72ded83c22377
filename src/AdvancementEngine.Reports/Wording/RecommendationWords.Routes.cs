using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Reports.Wording;

// The one way in, or payer, that a person's status opens; docs/payers.md lists the pages.
public sealed partial class RecommendationWords
{
    private const string Route = "route/";

    /// <summary>The sentence on the route beside a step; empty for none.</summary>
    /// <param name="step">The step.</param>
    private static string RouteOf(NextStep step) =>
        Named(step, Route) switch
        {
            "service" => "Ask your command about SkillBridge, which is work with a civilian employer in your last months. Your base's "
                + "transition office can help, too. ",
            "mycaa" => "MyCAA pays at approved schools: ask which of them prepare for it. ",
            "injury" => "If you were hurt at work, ask who handles your claim about retraining, and ask your state's vocational "
                + "rehabilitation office. ",
            "amazon" => "Ask at work about Career Choice, Amazon's tuition program for hourly workers: it can pay for classes, a GED "
                + "and English. ",
            "walmart" => "Ask at work about Live Better U, Walmart's tuition program for its workers. ",
            "target" => "Ask at work about Target's program that pays for its workers' classes and certificates. ",
            "mcdonalds" => "Ask at work about Archways to Opportunity, McDonald's program for a diploma, English classes and tuition. ",
            "tuition" => "Ask first what your employer's tuition program pays, before you pay anything. ",
            "lost-job" when step.Kind == NextStepKind.Apply =>
                "If you lost your last job through no fault of your own, ask the Job Center about dislocated worker services (WIOA), such "
                    + "as money for training. ",
            "lost-job" => "If you lost your last job through no fault of your own, ask an American Job Center about dislocated worker "
                + "services (WIOA): help with applications, and money for training. ",
            "gi-bill" => "You served: if you have GI Bill benefits left, they can pay for approved training and exams. ",
            "veteran" => "You served: veterans come first at an American Job Center, and its veterans' staff can help. ",
            "youth" => "If you are 16 to 24 and out of school, ask an American Job Center about its youth program (WIOA): it can pay for "
                + "training and a first work experience. ",
            "own-staff" => "Also ask the computer staff where you work about openings and a day with them: many such employers hire from "
                + "within. ",
            _ => string.Empty,
        };
}
