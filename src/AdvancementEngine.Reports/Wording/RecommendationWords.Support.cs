using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Reports.Wording;

// A need that comes before everything else. The fee of an exam and tutoring are asked for in their own way; then comes what a program
// offers.
public sealed partial class RecommendationWords
{
    private string SupportFirst(NextStep step, string toward) =>
        step.Subject switch
        {
            "exam-fee" =>
                $"Ask your navigator who can pay for {Or([.. step.Then.Select(Name)])}: {Purses(step)}. "
                    + $"It leads to {toward}. Until then, study for it at your library or with free lessons.",
            "tutoring" when Says(step, SaidCodes.Offered) =>
                "Go on with your program, and ask there today for the tutoring that it offers: exams and work need more reading than your "
                    + $"last test shows. It leads to {toward}.",
            "tutoring" =>
                $"Start {Class(step)} first. "
                    + "An adult education program near you can help. It is usually free. Your other steps can go on beside it."
                    + (Says(step, SaidCodes.License) ? " Start on a driver's license, too: the work you want asks for one." : string.Empty),
            _ when Says(step, SaidCodes.Offered) =>
                $"Get help with {Support(step.Subject)} first. Your program offers it: ask today.{Veterans(step, step.Subject)} "
                    + Meanwhile(step),
            "equipment" =>
                $"Get a computer to learn on first. Ask {(Says(step, SaidCodes.Served) ? "your counselor" : "your navigator")} who can "
                    + "lend or pay for one. A free class in basic computer skills can start now, for example at your library.",
            _ =>
                $"Set up help with {Support(step.Subject)} first. Ask your navigator who can help.{Veterans(step, step.Subject)} "
                    + Meanwhile(step),
        };

    // MyCAA money is for schools approved for it, and pays for certification exams
    // (columbiasouthern.edu/military/military-spouses/mycaa-scholarship, viewed 2026-11-30).
    private static string Purses(NextStep step) =>
        Says(step, SaidCodes.MyCaa) ? "MyCAA pays at approved schools, so ask which of them prepare for this exam"
        : Says(step, SaidCodes.NoEmployer) ? "WIOA training money or a voucher"
        : "WIOA training money, a voucher or your employer";

    private static string Class(NextStep step) =>
        Says(step, SaidCodes.English) ? "an English class for work"
        : Says(step, SaidCodes.Reading) ? "tutoring in reading"
        : Says(step, SaidCodes.Math) ? "tutoring in math"
        : "tutoring in reading and math";

    private static string Meanwhile(NextStep step) =>
        Says(step, SaidCodes.Program)
            ? "Meanwhile, go on with your program as far as you can."
        : Says(step, SaidCodes.Resume)
            ? "Meanwhile, an American Job Center can help with work you can start soon. Take your resume along."
        : "Meanwhile, an American Job Center can help with your resume and with work you can start soon.";

    // Needs that the Department of Veterans Affairs says on its own pages it helps with; viewed 2026-11.
    private static readonly string[] s_ofVeterans = ["housing", "health"];

    private static string Veterans(NextStep step, string need) =>
        !Says(step, SaidCodes.Veteran) ? string.Empty
        : need switch
        {
            "housing" => " You served, so ask the VA for help with housing too: va.gov/homeless.",
            "health" => " You served, so ask about VA health care too: va.gov/health-care.",
            _ => string.Empty,
        };
}
