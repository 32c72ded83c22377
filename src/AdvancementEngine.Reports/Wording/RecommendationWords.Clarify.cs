using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Reports.Wording;

// Questions: a goal or a job that was not recognized, or facts that are missing.
public sealed partial class RecommendationWords
{
    private string Clarify(NextStep step, string? said)
    {
        var names = Or([.. step.Then.Select(Name)]);
        return step.Subject switch
        {
            "record" => "Tell your navigator more about yourself. Bring these facts: " + And([.. step.Then.Select(Fact)]) + ".",
            "work" when step.Policy == "next-step.ask-work" => $"Tell your navigator what you do in your work{Quoted(said)}."
                + (names.Length == 0 ? string.Empty : $" Is it similar to the work of {names}?")
                + " It was not matched, and years in it may bring you closer to your goal.",
            "work" => $"Tell your navigator what you do in your job{Quoted(said)}."
                + (names.Length == 0 ? string.Empty : $" Is it similar to the work of {names}?")
                + " Also say what job you want.",
            "goal" when step.Then.Length == 1 =>
                $"Talk with somebody who works as {names}, and tell your navigator if that is what you want. We were not sure from your "
                    + $"goal{Quoted(said)}.",
            "goal" => names.Length == 0
                ? $"Tell your navigator more about the job you want. We could not match your goal{Quoted(said)}."
                : $"Talk with people who work as {names}, and tell your navigator which is closest to what you want. Your goal"
                    + $"{Quoted(said)} could mean any of them.",
            _ => names.Length == 0
                ? "Tell your navigator what job you want in the long run."
                : $"Talk with your navigator about what job you want. Some to consider: {names}.",
        };
    }

    private static string Fact(string fact) =>
        fact switch
        {
            "goal" => "what job you want",
            "work" => "your jobs with dates",
            "skills" => "what you can do with computers",
            "credentials" => "your certifications",
            "education" => "the schooling you finished",
            "program" => "the training you are in",
            _ => Plain(fact),
        };
}
