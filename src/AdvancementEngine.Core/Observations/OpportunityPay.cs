namespace AdvancementEngine.Observations;

/// <summary>What an opportunity pays, for reports on what is recommended; never an input of a score.</summary>
/// <param name="Opportunity">Dense opportunity index of the set.</param>
/// <param name="Amount">Median real hourly pay, dollars.</param>
/// <param name="People">People behind the median.</param>
public sealed record OpportunityPay(int Opportunity, float Amount, int People)
{
    /// <summary>Fewest people for which a figure is shown.</summary>
    public const int FewestPeople = 10;
}
