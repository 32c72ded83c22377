using AdvancementEngine.Catalog;
using AdvancementEngine.Recommendations;
using AdvancementEngine.State;

namespace AdvancementEngine.Ranking.Steps;

/// <summary>Says where a person stands.</summary>
internal static class StandingSummary
{
    public static PersonStanding Of(Standing standing, CareerCatalog catalog)
    {
        var work = standing.Work;
        var months = 0f;
        foreach (var held in work.Held)
        {
            if (held.Occupation == work.Present)
                months = held.Months;
        }

        return new PersonStanding(
            work.Present >= 0 ? catalog.Occupations[work.Present].Code : string.Empty,
            work.HighestLevel > 0 ? (OccupationLevel)work.HighestLevel : null,
            months,
            work.ItMonths,
            standing.Credentials.Highest > 0 ? standing.Credentials.Highest : null,
            work.PresentEntryPay,
            work.PresentMedianPay
        );
    }
}
