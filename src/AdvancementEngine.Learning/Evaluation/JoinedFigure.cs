namespace AdvancementEngine.Learning.Evaluation;

/// <summary>How well content and careers combined rank moves between catalog occupations for people held out, compared with content
/// alone.</summary>
/// <param name="Subset">Subset of the states; null for all.</param>
/// <param name="Moves">Moves evaluated.</param>
/// <param name="People">People who made them.</param>
/// <param name="Content">The metric of content alone.</param>
/// <param name="Joined">The metric of both.</param>
/// <param name="Difference">Combined minus content alone, on the same moves.</param>
public sealed record JoinedFigure(string? Subset, int Moves, int People, Interval Content, Interval Joined, Interval Difference)
{
    /// <summary>A sentence with the figures.</summary>
    /// <param name="metric">Name of the metric.</param>
    public string Sentence(string metric) =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"Moves between occupations of the catalog{(Subset is null ? string.Empty : $", only '{Subset}'")}: {Moves} of {People} people "
                + $"held back; {metric} {Joined.Mean:F4} [{Joined.Low:F4}, {Joined.High:F4}] with careers, {Content.Mean:F4} with content "
                + $"alone, difference {Difference.Mean:F4} [{Difference.Low:F4}, {Difference.High:F4}]."
        );
}
