using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Reports.Wording;

// A program, a class or a degree.
public sealed partial class RecommendationWords
{
    private string Study(NextStep step, string toward) =>
        step.Subject switch
        {
            "program" when Says(step, SaidCodes.Left) =>
                "Ask to come back to your training program, and say what made it hard.",
            "program" =>
                $"Go on with your training program and finish it. It leads to {toward}. Ask there which exams it pays for.",
            "typing" =>
                "Take a free class in typing and basic computer skills first, for example at your library or an adult school. Aim for 25 "
                    + $"words a minute or more. Then you can train for {toward}.",
            _ when step.Policy == "next-step.degree" =>
                "Apply to a school for the degree that your goal requires. Ask it to count what you have learned so far, and ask about "
                    + "financial aid, and veterans' benefits if you served.",
            _ => $"Work toward the education this job requires: {Plain(Code(step.Subject))}.",
        };
}
