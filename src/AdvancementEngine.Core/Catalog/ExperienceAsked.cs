namespace AdvancementEngine.Catalog;

/// <summary>Months of related work that people in an occupation had.</summary>
/// <param name="LowerMonths">Lower quartile, months, 0 or more: typical of people who are starting.</param>
/// <param name="MedianMonths">Median, months, at least <paramref name="LowerMonths"/>: typical of experienced people.</param>
/// <param name="Source"><c>onet</c>, <c>bls</c> or <c>ours</c>.</param>
/// <param name="Reason">Reason, if the source is our own; otherwise empty.</param>
public sealed record ExperienceAsked(float LowerMonths, float MedianMonths, string Source, string Reason = "")
{
    /// <summary>O*NET, Education, Training, and Experience.</summary>
    public const string OnetSource = "onet";

    /// <summary>BLS Employment Projections, if O*NET has no figure.</summary>
    public const string BlsSource = "bls";

    /// <summary>Our own judgment.</summary>
    public const string OurSource = "ours";
}
