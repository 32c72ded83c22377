using AdvancementEngine.Policies;
using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Reports.Wording;

// A requirement of the program or of the occupation that has to be met first. What the record says of it (a year to wait for, a diploma or
// a permit under way) comes before the advice for everybody.
public sealed partial class RecommendationWords
{
    private string Satisfy(NextStep step)
    {
        if (Named(step, SaidCodes.NotBefore) is { } year)
            return $"Your record says that {Requirement(step.Subject)} has to wait until {year}. Ask now what it will take and cost. "
                + "Until then, "
                + (Says(step, SaidCodes.Program) ? "go on with your training, and " : string.Empty)
                + "look at jobs on one site, or with a crew that drives together.";
        if (Says(step, SaidCodes.Begun))
            return "Finish the diploma you are working on first. If you are in high school, stay in it, and ask your school for help. If "
                + "not, an adult education program near you can help. It is usually free.";
        if (Says(step, SaidCodes.Pending))
            return "While your work permit is pending, ask your navigator who can check on it for free. Take classes and bring your skills "
                + "up to date until it comes. Apply for jobs once you have it.";

        return Meet(step.Subject);
    }

    // What the person can do this month about an unmet requirement, and who can help.
    private string Meet(string code) =>
        code switch
        {
            _ when code.EndsWith("education", StringComparison.Ordinal) =>
                "Get the schooling that is required first (for example, a GED). An adult education program near you can help. It is "
                    + "usually free.",
            _ when code.EndsWith("work-authorization", StringComparison.Ordinal) =>
                "Get papers that let you work in the U.S. first. Ask your navigator who can help with them for free. Apply for jobs once "
                    + "you have them.",
            _ when code.EndsWith("drivers-license", StringComparison.Ordinal) =>
                "Get a driver's license first. Until you have it, look at jobs on one site, or with a crew that drives together.",
            _ when code.EndsWith("background-check", StringComparison.Ordinal) =>
                "Get the background check that is required. Ask your program or navigator who does it, what it looks at and what it costs.",
            _ when code.EndsWith("reading-grade-level", StringComparison.Ordinal) =>
                "Join a free reading or English class first, for example at an adult school near you. A higher reading grade is required "
                    + "than your last test shows. Then take the test again.",
            _ when code.EndsWith("mathematics-grade-level", StringComparison.Ordinal) =>
                "Join a free math class first, for example at an adult school near you. A higher math grade is required than your last "
                    + "test shows. Then take the test again.",
            _ when code.EndsWith("grade-point-average", StringComparison.Ordinal) =>
                "Ask your program how you can get in with the grades you have, for example by a test or a class to take first.",
            _ when code.EndsWith("computer-access", StringComparison.Ordinal) =>
                "Get a computer of your own to learn on first. Ask your program or navigator who can lend or pay for one.",
            _ when code.EndsWith("hours-available", StringComparison.Ordinal) =>
                "Find the hours that are required for training. Ask your program about part-time or evening classes, and your navigator "
                    + "who can help with what takes your time.",
            _ when code.EndsWith("typing-speed", StringComparison.Ordinal) =>
                "Take a free typing class first, for example at your library. A higher typing speed is required than your last test shows.",
            _ => $"Meet this requirement first: {Requirement(code).TrimEnd('.')}. Ask your program or navigator how.",
        };
}
