using AdvancementEngine.Policies.Facts;

namespace AdvancementEngine.Policies.NextSteps;

internal sealed class ReadingFirst : Policy
{
    public static readonly PolicyInfo Info = PolicyInfo.ForNextStep(
        "next-step.reading",
        "Requested tutoring or an English class comes first if reading or math is below the grade that exams require; an English "
            + "class, too, below eighth-grade reading and for people who return to IT after years of it."
    );

    public override PolicyInfo About => Info;

    public override void Define()
    {
        StepContext step = null!;
        When()
            .Match(
                () => step,
                s => s.Needs.IsOpen("tutoring"),
                s =>
                    s.Needs.ReadingGrade < s.Limits.LeastReadingGrade
                    || s.Needs.MathGrade < s.Limits.LeastMathGrade
                    || (s.Needs.AsksForEnglish && (s.ItWork.IsReturning || s.Needs.ReadingGrade < s.Limits.EnglishGrade))
            );
        Then().Do(_ => step.Propose(Info, NextStepKind.Support, "tutoring"));
    }
}
