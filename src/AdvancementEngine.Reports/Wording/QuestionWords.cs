namespace AdvancementEngine.Reports.Wording;

/// <summary>Questions to ask a participant, by fact kind or policy code.</summary>
public static class QuestionWords
{
    /// <summary>True if the question has wording that a participant can answer.</summary>
    public static bool IsPlain(string fact) => !Of(fact).StartsWith(Detail, StringComparison.Ordinal);

    /// <summary>Returns the question.</summary>
    public static string Of(string fact) =>
        fact switch
        {
            "work" => "Which jobs have you had, from when to when?",
            "skills" => "Which technologies and skills can you show, and who saw them?",
            "program" => "Which training program do you attend or have you completed?",
            "credentials" => "Which certifications or licenses do you hold?",
            "education" => "What is the highest education you have completed?",
            _ => Plans.PlanTexts.Of(Plans.PlanLanguage.En).Find("ask." + fact)
                ?? $"{Detail}: {PolicyWords.Short(fact)}.",
        };

    // Used for policies that ask the program or the navigator.
    private const string Detail = "One more detail for your navigator";
}
