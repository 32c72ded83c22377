using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Reports.Wording;

// Hands-on work. What the subject names comes first; a person who has worked for years is offered training on the job, not an internship.
public sealed partial class RecommendationWords
{
    private string Experience(NextStep step, string toward) =>
        step.Subject switch
        {
            "lead" when Says(step, SaidCodes.Led) =>
                "You already lead people: say how many, and what you answer for. "
                    + (
                        Says(step, SaidCodes.OwnEmployer)
                            ? "Ask at work for the rest of a manager's work, such as a budget, contracts or hiring, and apply "
                            : "Apply "
                    )
                    + $"for posts that lead a team. They lead to {toward}.{Cleared(step)}",
            "lead" =>
                $"{Lead(step.Toward)} Employers look for that when they hire {toward}.",
            "job-shadow" =>
                $"Try a job out before you pay for a class: spend a day beside somebody who works as {toward} (a job shadow). An American "
                    + "Job Center or a local employer can set it up.",
            "inside" when Says(step, SaidCodes.KeyUser) =>
                "You already help others with the system you use at work. Ask the team that runs it how you can join it, for example as a "
                    + "trainer or a tester. Also ask if your employer pays for its training or certification.",
            "inside" when step.Then is [var tool, ..] =>
                $"Ask at work for more tasks with {Name(tool)}: your goal needs it, too. Offer to help the people who look after it, "
                    + "for example by testing or training coworkers. Also ask if your employer pays for classes.",
            "inside" =>
                "Use what you know where you work: ask to help the people who look after the computer systems you use, for example by "
                    + "testing, training coworkers or a job shadow. Also ask if your employer pays for classes.",
            "records" =>
                "Start where you work: ask the people who look after the health records (records, coding or registration) how you can "
                    + "join them, for example by helping coworkers with the record system. Also ask who pays for a class in health "
                    + "information or medical coding: your employer or WIOA training money.",
            "goal-tool" when step.Then is [var system, ..] =>
                $"Ask at work for more of the work with {Name(system)}, which your goal names: ask the team that runs it how you can join "
                    + "or take on more. Also ask if your employer pays for its training and certification.",
            "internship" when Says(step, RouteCodes.OwnStaff) =>
                $"Ask first where you work: offer to help the people there who work as {toward}, and ask them about openings. Many such "
                    + "employers hire from within. An American Job Center can tell you about training on the job that pays.",
            _ when Says(step, SaidCodes.Worked) =>
                $"Ask an American Job Center about paid ways into work as {toward}: training on the job with an employer, or an "
                    + "apprenticeship (apprenticeship.gov). Show what you have done that this work needs, too.",
            _ =>
                $"Get hands-on work, for example an internship or a job shadow, as {toward}. Your program or an American Job Center can "
                    + $"help you find one.",
        };

    // What somebody takes on at work before work that answers for it.
    private static string Lead(string occupation) =>
        occupation switch
        {
            KnownOccupations.ItManagers =>
                "Ask at work to lead people: plan the work of a team, help hire, or take over a part of the budget.",
            KnownOccupations.ItProjectManagers => "Ask at work to lead a project from its plan to its end, with its dates and its budget.",
            _ =>
                "Ask at work for a design of your own, such as a move to the cloud or a new site: plan it, have it reviewed, see it "
                    + "built, and write down what you decided.",
        };
}
