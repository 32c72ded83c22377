namespace AdvancementEngine.Participants;

/// <summary>Reads the wishes of a goal as written. Ours.</summary>
public static class GoalWishes
{
    private static readonly string[] s_stay =
    [
        "stay where i am",
        "stay in my job",
        "stay in this job",
        "stay at my job",
        "stay put",
        "keep my job",
        "keep this job",
        "keep the job i have",
        "fewer hours",
        "fewer hrs",
        "less hours",
        "reduced hours",
        "phased retirement",
        "quedarme donde",
        "quedarme en mi trabajo",
        "menos horas",
    ];

    private static readonly string[] s_sameWork =
    [
        "same work",
        "same job",
        "same as before",
        "same as now",
        "what i did before",
        "lo mismo",
    ];

    private static readonly string[] s_betterPay =
    [
        "better pay",
        "better paying",
        "more pay",
        "more money",
        "higher pay",
        "higher wage",
        "pays more",
        "pays better",
        "mejor pagado",
        "ganar más",
        "ganar mas",
    ];

    private static readonly string[] s_undecided =
    [
        "not sure",
        "unsure",
        "undecided",
        "don't know",
        "dont know",
        "idk",
        "no idea",
        "can't decide",
        "cant decide",
        "no se",
        "no sé",
        "?",
    ];

    /// <summary>The wishes a text states.</summary>
    /// <param name="text">The goal as written.</param>
    public static GoalWish Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return (Has(text, s_stay) ? GoalWish.Stay : GoalWish.None)
            | (Has(text, s_sameWork) ? GoalWish.SameWork : GoalWish.None)
            | (Has(text, s_betterPay) ? GoalWish.BetterPay : GoalWish.None)
            | (Has(text, s_undecided) ? GoalWish.Undecided : GoalWish.None);
    }

    private static bool Has(string text, string[] words) => Array.Exists(words, w => text.Contains(w, StringComparison.OrdinalIgnoreCase));
}
