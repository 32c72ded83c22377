using AdvancementEngine.Recommendations;

namespace AdvancementEngine.Ranking.Ordering;

/// <summary>The order of the occupation list, defined here once: group, the goal first, what is known to pay less than the wage wanted
/// last, score descending, code ordinal. A key is one number; ascending keys are the list.</summary>
internal static class OrderKey
{
    /// <summary>After every place: for an occupation that is not in the list.</summary>
    public const ulong NotListed = ulong.MaxValue;

    private const int GroupShift = 62;
    private const int GoalShift = 61;
    private const int FloorShift = 60;
    private const int ScoreShift = 28;

    /// <summary>The key of a place.</summary>
    /// <param name="group">Group.</param>
    /// <param name="isGoal">True for the goal, or the same work where that is asked for.</param>
    /// <param name="isBelow">True where the middle pay is below the wage floor.</param>
    /// <param name="score">Fit over the scale, plus adjustments; finite.</param>
    /// <param name="occupation">Dense catalog index, below 2²⁸; ascending is ordinal by code.</param>
    public static ulong Of(OpportunityGroup group, bool isGoal, bool isBelow, float score, int occupation)
    {
        // Adding 0 makes −0 the same as 0; turned so that the bits ascend with the number, then over so that they descend.
        var bits = BitConverter.SingleToInt32Bits(score + 0f);
        var descending = ~(uint)(bits ^ ((bits >> 31) | int.MinValue));
        return ((ulong)group << GroupShift)
            | (isGoal ? 0ul : 1ul << GoalShift)
            | (isBelow ? 1ul << FloorShift : 0ul)
            | ((ulong)descending << ScoreShift)
            | (uint)occupation;
    }

    /// <summary>The occupation of a key.</summary>
    public static int Occupation(ulong key) => (int)(key & ((1u << ScoreShift) - 1));
}
