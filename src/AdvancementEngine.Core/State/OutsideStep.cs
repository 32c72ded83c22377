using System.Collections.Immutable;
using AdvancementEngine.Catalog;

namespace AdvancementEngine.State;

/// <summary>How people enter an occupation from outside IT.</summary>
/// <param name="Months">Fewest months usually spent, including training for IT.</param>
/// <param name="Credentials">Codes of credentials that usually go with it, most often named first.</param>
/// <param name="Indices">The same credentials by dense catalog index.</param>
internal sealed record OutsideStep(float Months, ImmutableArray<string> Credentials, ImmutableArray<int> Indices)
{
    private const int NamedByOneIn = 4;

    // Middle-level work that at least this many usual origins lead to takes people from outside too. Ours.
    private const int OriginsOfMiddleWork = 4;

    /// <summary>The step into an occupation; null if fewer than <paramref name="fewest"/> origins lead there, or it is above early level
    /// and is not middle-level work that many origins lead to.</summary>
    public static OutsideStep? Into(CareerCatalog catalog, int occupation, int fewest)
    {
        var own = catalog.Occupations[occupation];
        if (own.UsualOrigin || own.Level is null or > OccupationLevel.Middle)
            return null;
        var steps = catalog
            .Ladder.To(occupation)
            .Where(s => s.Kind == StepKind.Up && catalog.FindOccupation(s.From) is { UsualOrigin: true })
            .ToList();
        if (own.Level == OccupationLevel.Middle)
            fewest = Math.Max(fewest, OriginsOfMiddleWork);
        if (steps.Count < fewest && own.Level != OccupationLevel.Entry)
            return null;
        var months = steps.Count == 0 ? 0f : steps.Min(s => s.MonthsLow);
        var named = steps
            .SelectMany(s => s.Credentials)
            .GroupBy(c => c, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .ToList();
        // A credential named by few origins belongs to those, not to everybody.
        ImmutableArray<string> usual = [.. named.Where(g => g.Count() * NamedByOneIn >= named[0].Count()).Select(g => g.Key)];
        return new OutsideStep(months, usual, [.. usual.Select(catalog.CredentialIndex).Where(c => c >= 0)]);
    }
}
