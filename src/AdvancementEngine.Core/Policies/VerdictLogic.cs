namespace AdvancementEngine.Policies;

/// <summary>Three-valued logic of verdicts.</summary>
internal static class VerdictLogic
{
    /// <summary>The verdict of something recorded as present, recorded as absent, or not recorded.</summary>
    public static Verdict ToVerdict(this bool? recorded) =>
        recorded switch
        {
            true => Verdict.Met,
            false => Verdict.NotMet,
            null => Verdict.Unknown,
        };

    /// <summary>Both hold: NotMet wins, then Unknown; NotApplicable does not count.</summary>
    public static Verdict And(this Verdict left, Verdict right)
    {
        if (left == Verdict.NotApplicable)
            return right;
        if (right == Verdict.NotApplicable)
            return left;
        if (left == Verdict.NotMet || right == Verdict.NotMet)
            return Verdict.NotMet;
        return left == Verdict.Unknown || right == Verdict.Unknown ? Verdict.Unknown : Verdict.Met;
    }

    /// <summary>Either holds: Met wins, then Unknown; NotApplicable does not count.</summary>
    public static Verdict Or(this Verdict left, Verdict right)
    {
        if (left == Verdict.NotApplicable)
            return right;
        if (right == Verdict.NotApplicable)
            return left;
        if (left == Verdict.Met || right == Verdict.Met)
            return Verdict.Met;
        return left == Verdict.Unknown || right == Verdict.Unknown ? Verdict.Unknown : Verdict.NotMet;
    }
}
