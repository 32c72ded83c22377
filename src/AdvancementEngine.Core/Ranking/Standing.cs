namespace AdvancementEngine.Ranking;

/// <summary>Where one occupation stands for one participant, before anything is printed.</summary>
/// <param name="Occupation">Dense catalogue index; ascending is ordinal by code.</param>
/// <param name="Group">Group.</param>
/// <param name="Fit">Fit logit.</param>
/// <param name="Score">Fit plus adjustments.</param>
internal readonly record struct Standing(int Occupation, OpportunityGroup Group, float Fit, float Score)
{
    /// <summary>The order of the occupation list, defined here once: group, score descending, code ordinal.</summary>
    public static int Compare(Standing a, Standing b)
    {
        if (a.Group != b.Group) return a.Group.CompareTo(b.Group);
        var byScore = b.Score.CompareTo(a.Score);
        return byScore != 0 ? byScore : a.Occupation.CompareTo(b.Occupation);
    }
}
