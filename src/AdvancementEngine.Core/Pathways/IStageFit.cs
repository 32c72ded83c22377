namespace AdvancementEngine.Pathways;

/// <summary>How far a person would be from an occupation after earlier stages.</summary>
public interface IStageFit
{
    /// <summary>Distance of fit, 0 (as close as the median occupation, or closer) or more.</summary>
    /// <param name="jobs">Occupations held on the path so far, dense indices, in order.</param>
    /// <param name="credentials">Credentials earned on the path so far, dense indices, in order.</param>
    /// <param name="occupation">The occupation asked about.</param>
    float Distance(ReadOnlySpan<int> jobs, ReadOnlySpan<int> credentials, int occupation);
}
