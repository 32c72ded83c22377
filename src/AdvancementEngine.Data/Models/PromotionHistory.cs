namespace AdvancementEngine.Data.Models;

/// <summary>The result of the steps in a registry.</summary>
internal static class PromotionHistory
{
    /// <summary>The models that can be restored, oldest first, with the current one last: a promotion adds one, a rollback removes those
    /// after its model.</summary>
    public static List<string> Of(IEnumerable<Promotion> promotions)
    {
        var models = new List<string>();
        foreach (var step in promotions)
        {
            if (
                string.Equals(step.Action, Promotion.Rollback, StringComparison.Ordinal)
                && models.LastIndexOf(step.Model) is >= 0 and var at
            )
                models.RemoveRange(at + 1, models.Count - at - 1);
            else if (models is not [.., var current] || !string.Equals(current, step.Model, StringComparison.Ordinal))
                models.Add(step.Model);
        }

        return models;
    }
}
