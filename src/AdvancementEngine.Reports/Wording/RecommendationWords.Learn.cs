using AdvancementEngine.Catalog;
using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Reports.Wording;

// A tool to learn, and what to make with it.
public sealed partial class RecommendationWords
{
    private string Learn(NextStep step, PersonStanding? standing, string toward)
    {
        var (tool, piece) = (Name(step.Subject), Piece(step.Toward));
        var why = Says(step, SaidCodes.ThenApply)
            ? $"Then apply for jobs as {toward} and show it: employers ask for it."
            : $"Employers ask for it in {toward} jobs.";
        if (step.Policy == "next-step.case-study")
            return $"Make two or three case studies with {tool}, each from asking users to a design they can click: one can be about your "
                + "own work or a customer's site. "
                + (
                    Says(step, SaidCodes.ThenApply)
                        ? $"Then apply for jobs as {toward} and put a link to them in your resume."
                        : $"Employers ask for them in {toward} jobs."
                );
        if (
            Says(step, SaidCodes.AtWork)
            || (
                step.Policy is not ("next-step.project" or "next-step.refresh")
                && !Says(step, SaidCodes.AtHome)
                && standing is { ItMonths: > 0f, Occupation.Length: > 0 }
                && !Says(step, SaidCodes.OwnBoss)
                && catalog.FindOccupation(standing.Occupation) is { UsualOrigin: false }
            )
        )
            return $"Ask at work for tasks with {tool}, or make {piece} with it at home. {why}";
        return step.Policy switch
        {
            "next-step.project" => $"Make {piece} with {tool} that you can show. {why}",
            "next-step.refresh" =>
                $"Bring your skills up to date: make {piece} with {tool} that you can show. {why}",
            "next-step.begun" =>
                $"Go on with {tool}, which you have begun: make {piece} with it that you can show. {why}",
            _ => $"Make {piece} with {tool} that you can show; learn it first if it is new to you. {why}",
        };
    }

    // A small project built around the occupation's main duty.
    private static string Piece(string occupation) =>
        occupation switch
        {
            KnownOccupations.GameDesigners => "one small game that people can play",
            KnownOccupations.InterfaceDesigners => "one case study, from asking users to a design they can click,",
            KnownOccupations.WebDevelopers => "one small website",
            KnownOccupations.SoftwareTesters => "one small set of automated tests",
            KnownOccupations.Programmers or KnownOccupations.SoftwareDevelopers => "one small program",
            KnownOccupations.DataScientists => "one small study of public data",
            KnownOccupations.BusinessIntelligence => "one report on real data",
            KnownOccupations.GeographicSystems => "one map of public data",
            _ when occupation.StartsWith("15-124", StringComparison.Ordinal) || occupation.StartsWith("15-123", StringComparison.Ordinal) =>
                "one small lab",
            _ => "one small project",
        };
}
