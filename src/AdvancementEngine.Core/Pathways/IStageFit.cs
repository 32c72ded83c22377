namespace AdvancementEngine.Pathways;

/// <summary>Estimates how far a person would be from an occupation after the earlier stages of a path.</summary>
public interface IStageFit
{
    /// <summary>Fit distance: 0 (at least as close as the median occupation) or more.</summary>
    /// <param name="jobs">Occupations held on the path so far, dense indices, in order.</param>
    /// <param name="credentials">Credentials earned on the path so far, dense indices, in order.</param>
    /// <param name="occupation">Dense index of the occupation to measure the distance to.</param>
    float Distance(ReadOnlySpan<int> jobs, ReadOnlySpan<int> credentials, int occupation);
}
