namespace AdvancementEngine.Observations;

/// <summary>What an opportunity pays, for reports on what is recommended; never an input of a score.</summary>
/// <param name="Opportunity">Dense opportunity index of the set.</param>
/// <param name="Amount">Median real hourly pay, dollars.</param>
/// <param name="People">Number of people the median is based on.</param>
public sealed record OpportunityPay(int Opportunity, float Amount, int People)
{
    /// <summary>Minimum number of people for a figure to be shown.</summary>
    public const int FewestPeople = 10;
}
